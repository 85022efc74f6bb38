package org.rcm.render.internal.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wire shape of a {@link org.rcm.model.register.CommitmentRegister} on a day: the root of a file. JSON only. */
public final class RegisterDocument {
  /** What sort of file it is: {@link Envelope#REGISTER}. */
  public @Nullable String schema;

  /** The version of the format, {@code 1.0}. */
  public @Nullable String schemaVersion;

  /** The day for which it says what is open, ISO 8601. */
  public @Nullable String on;

  /** The reports. */
  public @Nullable List<ReportLine> reports;

  /** The commitments. */
  public @Nullable List<Entry> entries;

  /** The links. */
  public @Nullable List<Link> links;

  /** The stories. */
  public @Nullable List<Tale> stories;

  /** Where words point to other reports. */
  public @Nullable List<Pointer> references;

  /** Every party that the file refers to by id. */
  public @Nullable List<PartyDocument> parties;

  /** A report. */
  public static final class ReportLine {
    /** Its id in the register. */
    public @Nullable String id;

    /** Its language. */
    public @Nullable String language;

    /** Its title. */
    public @Nullable String title;

    /** Id of the body that met. */
    public @Nullable String body;

    /** First day of its meeting. */
    public @Nullable String startDate;

    /** Last day of its meeting. */
    public @Nullable String endDate;
  }

  /** A commitment with what became of it. */
  public static final class Entry {
    /** Id of the report. */
    public @Nullable String report;

    /** The commitment, without its evidence. */
    public @Nullable CommitmentDocument commitment;

    /** Name of its {@link org.rcm.model.CommitmentStatus} on the day. */
    public @Nullable String status;

    /** Whether it is overdue on the day. */
    public @Nullable Boolean overdue;

    /** Its status changes. */
    public @Nullable List<Change> history;

    /** Ids of the links to later conclusions. */
    public @Nullable List<Integer> links;

    /** Later conclusions that may speak of it. */
    public @Nullable List<Place> unclear;
  }

  /** A status change. */
  public static final class Change {
    /** Name of a {@link org.rcm.model.CommitmentStatus}. */
    public @Nullable String status;

    /** From when. */
    public @Nullable String on;

    /** Name of a {@link org.rcm.model.register.StatusCause}. */
    public @Nullable String cause;

    /** Who set it. */
    public @Nullable String by;

    /** Id of the link on which it rests. */
    public @Nullable Integer link;

    /** The note of a decision. */
    public @Nullable String note;
  }

  /** A conclusion of a report. */
  public static final class Place {
    /** Id of the report. */
    public @Nullable String report;

    /** The number of the conclusion. */
    public @Nullable String conclusion;

    /** Its text. */
    public @Nullable String text;
  }

  /** A link. */
  public static final class Link {
    /** Its id in the file, from 1. */
    public @Nullable Integer id;

    /** Name of a {@link org.rcm.model.register.LinkKind}. */
    public @Nullable String kind;

    /** The earlier conclusion. */
    public @Nullable Place earlier;

    /** The later conclusion. */
    public @Nullable Place later;

    /** What it is about. */
    public @Nullable String subject;

    /** How much the names share. */
    public @Nullable Double score;

    /** Why. */
    public @Nullable List<Reason> reasons;
  }

  /** A reason for a link. */
  public static final class Reason {
    /** Name of a {@link org.rcm.model.register.LinkEvidence}. */
    public @Nullable String evidence;

    /** The reason by language. */
    public @Nullable Map<String, String> message;
  }

  /** A story. */
  public static final class Tale {
    /** What it is about. */
    public @Nullable String subject;

    /** Its conclusions. */
    public @Nullable List<Place> steps;

    /** Ids of its links. */
    public @Nullable List<Integer> links;
  }

  /** Words that point to a report. */
  public static final class Pointer {
    /** Id of the report with the words. */
    public @Nullable String report;

    /** The number of the conclusion with the words. */
    public @Nullable String conclusion;

    /** The words, the body and the time. */
    public @Nullable ReferenceDocument reference;

    /** Ids of the reports that fit. */
    public @Nullable List<String> reports;
  }
}

package org.rcm.render.internal.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.MeetingMode;
import org.rcm.model.Place;
import org.rcm.model.Report;

/** The tables at the end: who is to do what by when, and what takes place. */
final class FollowUpTables {
  private static final String NOTHING = "–";

  private final Labels labels;
  private final DateWords dates;
  private final PartyWords parties;

  FollowUpTables(Labels labels) {
    this.labels = labels;
    this.dates = new DateWords(labels);
    this.parties = new PartyWords(labels.language());
  }

  /**
   * The commitments without those of the calendar, by who is responsible. Each is there once: what two countries are to do
   * together stands below the names of both. The groups come in the order in which the report first names them; what
   * nobody in particular is to do comes last. No groups if there are no commitments.
   */
  Block.GroupedGrid commitmentsByParty(Report report) {
    List<Block.Column> columns = List.of(
        column("number", 0),
        new Block.Column(labels.get("column.what"), 0.64f, true),
        column("due", 0.36f));
    Map<String, List<List<String>>> groups = new LinkedHashMap<>();
    List<List<String>> nobody = new ArrayList<>();
    for (Commitment commitment : report.commitments()) {
      if (commitment.act() != Act.SCHEDULE) {
        List<List<String>> rows = commitment.responsible().isEmpty()
            ? nobody
            : groups.computeIfAbsent(responsible(commitment), name -> new ArrayList<>());
        rows.add(List.of(commitment.number().toString(), commitment.action(), due(commitment)));
      }
    }
    if (!nobody.isEmpty()) {
      groups.put(labels.get("nobody"), nobody);
    }
    return new Block.GroupedGrid(
        columns,
        groups.entrySet().stream()
            .map(group -> group(group.getKey(), group.getValue()))
            .toList());
  }

  /** The name alone would look like a heading of the report, in which bodies of the conference have sections. */
  private Block.Group group(String name, List<List<String>> rows) {
    String heading = labels.get("note.responsible") + ": " + name;
    String again = labels.get("continued").replace("{heading}", heading);
    return new Block.Group(heading, again, List.copyOf(rows));
  }

  /** The calendar; no rows if there is none. */
  Block.Grid calendar(Report report) {
    List<Block.Column> columns = List.of(
        column("number", 0),
        new Block.Column(labels.get("column.activity"), 0.36f, true),
        column("when", 0.27f),
        column("place", 0.19f),
        column("support", 0.18f));
    List<List<String>> rows = new ArrayList<>();
    for (Commitment entry : report.commitments()) {
      if (entry.act() == Act.SCHEDULE) {
        rows.add(List.of(
            entry.number().toString(),
            // When, where and with whose help have columns of their own.
            entry.title().orElse(entry.action()),
            due(entry),
            place(entry),
            entry.support().isEmpty() ? NOTHING : parties.list(entry.support())));
      }
    }
    return new Block.Grid(columns, rows);
  }

  /** What stands in small print below an item: who is to do it by when, for each commitment that has a time. */
  List<String> notes(List<Commitment> commitments) {
    return commitments.stream()
        .filter(
            commitment -> commitment.act() != Act.SCHEDULE && commitment.due().isPresent())
        .map(this::note)
        .distinct()
        .toList();
  }

  private String note(Commitment commitment) {
    String due = labels.get("note.due") + ": " + due(commitment);
    return commitment.responsible().isEmpty()
        ? due
        : labels.get("note.responsible") + ": " + responsible(commitment) + " · " + due;
  }

  private String responsible(Commitment commitment) {
    String names = parties.list(commitment.responsible());
    return commitment.pending() ? names + " (" + labels.get("note.pending") + ")" : names;
  }

  private String due(Commitment commitment) {
    String due = commitment.due().map(dates::due).orElse(NOTHING);
    return commitment.status() == CommitmentStatus.ACTIVE
        ? due
        : due + " (" + labels.get("status", commitment.status()) + ")";
  }

  private String place(Commitment entry) {
    String elsewhere = entry.virtual() ? labels.get("mode", MeetingMode.ONLINE) : NOTHING;
    return entry.place().map(Place::text).orElse(elsewhere);
  }

  private Block.Column column(String key, float share) {
    return new Block.Column(labels.get("column." + key), share, false);
  }
}

package org.rcm.render.internal.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of a list of {@link org.rcm.model.Activity} values: the root of a file. JSON only. */
public final class ActivitiesDocument implements RootDocument {
  /** What sort of file it is: {@link Envelope#ACTIVITIES}. */
  public @Nullable String schema;

  /** The version of the format, {@code 1.0}. */
  public @Nullable String schemaVersion;

  /** The activities; always written. */
  public @Nullable List<ActivityDocument> activities;

  /** Every party that the file refers to by id; always written. */
  public @Nullable List<PartyDocument> parties;

  @Override
  public @Nullable String givenSchema() {
    return schema;
  }

  @Override
  public @Nullable String givenVersion() {
    return schemaVersion;
  }

  @Override
  public String format() {
    return Envelope.ACTIVITIES;
  }

  @Override
  public String noun() {
    return "a list of activities";
  }
}

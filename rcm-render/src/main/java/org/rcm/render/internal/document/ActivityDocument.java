package org.rcm.render.internal.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of an {@link org.rcm.model.Activity}. */
public final class ActivityDocument {
  /** What takes place. */
  public @Nullable String title;

  /** When. */
  public @Nullable TimeFrameDocument timeFrame;

  /** Where. */
  public @Nullable PlaceDocument place;

  /** Whether people meet by video link; always written. */
  public @Nullable Boolean virtual;

  /** Ids of those who help. */
  public @Nullable List<String> supporters;

  /** What is said of it beyond the title. */
  public @Nullable String description;

  /** Where it stands in the source. */
  public @Nullable SourceDocument source;
}

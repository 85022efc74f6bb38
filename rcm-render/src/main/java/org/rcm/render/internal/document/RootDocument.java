package org.rcm.render.internal.document;

import org.jspecify.annotations.Nullable;

/** The root of a file, which says of what format it is and in which version. */
public sealed interface RootDocument permits ReportDocument, ActivitiesDocument {

  /** {@return the name of the format that the file gives} */
  @Nullable
  String givenSchema();

  /** {@return the version of the format that the file gives} */
  @Nullable
  String givenVersion();

  /** {@return the name of the format that it must give} */
  String format();

  /** {@return what such a file is, with its article: "a report"} */
  String noun();
}

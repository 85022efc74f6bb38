package org.rcm.render.pdf;

import java.util.Optional;

/** What stands on a page but is no part of the document: a screen reader passes over it (ISO 32000-1, 14.8.2.2). */
enum Artifact implements Role {
  /** The line at the head of a page. */
  HEADER("Pagination", "Header"),
  /** The line at the foot of a page. */
  FOOTER("Pagination", "Footer"),
  /** A word across the page, below its text. */
  WATERMARK("Pagination", "Watermark"),
  /** A table head that is repeated on the next page. */
  REPEATED_HEAD("Pagination", ""),
  /** A rule. */
  RULE("Layout", "");

  private final String type;
  private final String subtype;

  Artifact(String type, String subtype) {
    this.type = type;
    this.subtype = subtype;
  }

  String type() {
    return type;
  }

  Optional<String> subtype() {
    return subtype.isEmpty() ? Optional.empty() : Optional.of(subtype);
  }
}

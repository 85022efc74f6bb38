package org.rcm.render.pdf;

/** What stands on a page but is no part of the document: a screen reader passes over it. */
enum Artifact implements Role {
  /** The line at the head of a page. */
  HEADER,
  /** The line at the foot of a page. */
  FOOTER,
  /** A table head that is repeated on the next page. */
  REPEATED_HEAD,
  /** A rule. */
  RULE
}

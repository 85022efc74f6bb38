package org.rcm.model;

/** How much a finding or a diagnostic matters; in this order, the worst first. */
public enum Severity {
  /** It is wrong; nothing can be relied on until it is mended. */
  ERROR,
  /** Somebody should look. */
  WARNING,
  /** Good to know. */
  INFO
}

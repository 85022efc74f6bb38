package org.rcm.model.register;

/** What speaks for a link, or tells what it means. */
public enum LinkEvidence {
  /** All words of a name that one gives stand in one that the other gives, in their order. */
  SAME_NAME,
  /** Both give names that share most of their words, in their order, weighed by how rare they are. */
  SIMILAR_NAME,
  /** Both name a country. */
  SAME_COUNTRY,
  /** Both name an organisation that is no body of the conference. */
  SAME_ORGANIZATION,
  /** Both name exactly the same days. */
  SAME_DATE,
  /** The later names another time than the earlier. */
  NEW_DATE,
  /** The earlier named a time, the later names none or several. */
  NO_NEW_DATE,
  /** The later one's words say that it was done. */
  DONE,
  /** The same series under another Roman numeral. */
  OTHER_EDITION
}

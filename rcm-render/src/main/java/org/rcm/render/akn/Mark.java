package org.rcm.render.akn;

import org.jspecify.annotations.Nullable;

/**
 * Words in a text that name something.
 *
 * @param start where they start, in UTF-16 units from 0
 * @param end where they end
 * @param element the element that says what they name; empty for words in which nothing else is to be marked
 * @param refersTo the entry of the references, or null
 * @param date the day, ISO 8601, or null
 */
record Mark(
    int start,
    int end,
    String element,
    @Nullable String refersTo,
    @Nullable String date) {

  static Mark party(int start, int end, boolean country, String reference) {
    return new Mark(start, end, country ? "location" : "organization", reference, null);
  }

  static Mark day(int start, int end, String date) {
    return new Mark(start, end, "date", null, date);
  }

  static Mark nothing(int start, int end) {
    return new Mark(start, end, "", null, null);
  }

  boolean isNothing() {
    return element.isEmpty();
  }
}

package org.rcm.parser;

import java.util.Locale;
import org.rcm.model.Severity;

/**
 * What a {@link Diagnostic} is about. The {@linkplain #id() ids} are stable: applications may switch on them.
 */
public enum DiagnosticCode {
  /** The text has no characters but blanks. */
  EMPTY_INPUT(Severity.ERROR),
  /** The bytes are no text, and no file of a form that is read: a picture, a program. */
  BINARY_INPUT(Severity.ERROR),
  /** The text is longer than the limit; nothing was read. */
  INPUT_TOO_LARGE(Severity.ERROR),
  /** There is no trace of a meeting: neither numbered conclusions nor a sentence that says who met. */
  NO_MEETING(Severity.ERROR),
  /** There is a meeting, but nothing numbered: a declaration in prose, or a list that was lost in conversion. */
  NO_CONCLUSIONS(Severity.WARNING),
  /** The bytes were not UTF-8, so another encoding was assumed. */
  ENCODING_GUESSED(Severity.WARNING),
  /** A character that no text can hold was replaced by U+FFFD. */
  UNREADABLE_CHARACTER(Severity.WARNING),
  /** The language could not be told from the sentences, so English was assumed. */
  LANGUAGE_UNCERTAIN(Severity.WARNING),
  /** The report does not say who met in words that the directory knows. */
  NO_BODY(Severity.WARNING),
  /** The report does not say when the meeting was. */
  NO_DATE(Severity.WARNING),
  /** Title and opening sentence give different dates; the sentence's were taken. */
  DATES_DIFFER(Severity.WARNING),
  /** The text has lost its line ends; they were put back where items seem to start. */
  LINES_RUN_TOGETHER(Severity.WARNING),
  /** Lines that belong to the page and not to the text were left out. */
  LETTERHEAD_DROPPED(Severity.INFO),
  /** An item was broken, as by a page break, and its end looked like an item; they were joined. */
  BROKEN_SENTENCE(Severity.WARNING),
  /** Bullets stood together and their texts below; each bullet was given its text. */
  BULLETS_REJOINED(Severity.WARNING),
  /** More or fewer texts than bullets stood together; they were matched in order. */
  BULLETS_UNEVEN(Severity.WARNING),
  /** Lines with no bullet follow a colon; each was taken for an item. */
  BULLETS_LOST(Severity.WARNING),
  /** A paragraph with no marker was kept as the continuation of the item before it. */
  CONTINUATION(Severity.INFO),
  /** A number is missing in a list: 4 follows 2. */
  NUMBER_GAP(Severity.WARNING),
  /** A label stands twice in a list, or a smaller one after a larger one; it was kept as printed. */
  NUMBER_REPEATED(Severity.WARNING),
  /** A list starts at another label than its first. */
  LIST_STARTS_LATE(Severity.WARNING),
  /** A marker could stand on more than one level; the message says which was taken and why. */
  AMBIGUOUS_MARKER(Severity.INFO),
  /** What looks like a marker was kept as a part of the sentence in which it stands. */
  MARKER_IN_SENTENCE(Severity.INFO),
  /** An item ends in a colon and nothing follows: its list seems to be lost. */
  LIST_MISSING(Severity.WARNING),
  /** Text after the last item that belongs to no item was left out. */
  TEXT_AFTER_LIST(Severity.INFO),
  /** A line is longer than the limit; its rest was not read. */
  LINE_TOO_LONG(Severity.WARNING),
  /** There are more items than the limit; the rest was kept as text of the last one; activities were left unread. */
  TOO_MANY_ITEMS(Severity.WARNING),
  /** Items are nested deeper than the limit; deeper ones were kept on the last level allowed. */
  TOO_DEEP(Severity.WARNING),
  /** A time was said without its year, or "within" days of something; the message says what was inferred. */
  DATE_INFERRED(Severity.INFO),
  /** The file is damaged, or a password is needed to read it. */
  FILE_UNREADABLE(Severity.ERROR),
  /** The library that reads files of this form is not on the class path. */
  READER_MISSING(Severity.ERROR),
  /** The file holds no letters: a scan, or empty pages. */
  NO_TEXT(Severity.ERROR),
  /** Something of the file is not in its text: a comment, a tracked deletion, a picture. */
  CONTENT_LEFT_OUT(Severity.INFO),
  /** Words that are no name were read as a party, "the countries"; the message says as which and why. */
  AMBIGUOUS_PARTY(Severity.INFO),
  /**
   * A commitment has several times to come, and the first was taken; or its date, which is said without a year, had just
   * passed when the meeting began, and was read as that of the next year.
   */
  AMBIGUOUS_DUE(Severity.WARNING),
  /** A verb that is not known was read as what the meeting itself will do. */
  AMBIGUOUS_ACT(Severity.INFO),
  /** The text is no page that lists activities. */
  NO_ACTIVITIES(Severity.ERROR),
  /** An activity does not say where it takes place, and does not seem to be virtual either. */
  NO_PLACE(Severity.WARNING),
  /** Several countries have a town of this name, or several towns are named; no country was taken. */
  COUNTRY_UNDECIDED(Severity.WARNING),
  /** A name that no list of cities has was taken for the place, since it stands where a place stands. */
  UNKNOWN_TOWN(Severity.WARNING),
  /** A second title in other words, or in another language, was put at the head of the description. */
  SECOND_TITLE(Severity.INFO),
  /** The dates of an activity have no year, or its description has several; they were kept as words, or left there. */
  DATES_UNDECIDED(Severity.WARNING);

  private final Severity severity;
  private final String id;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the stable name, {@code letterhead-dropped}} */
  public String id() {
    return id;
  }

  /** {@return how much it matters: an error means that there is no report, a warning that somebody should look} */
  public Severity severity() {
    return severity;
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}

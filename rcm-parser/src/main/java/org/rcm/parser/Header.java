package org.rcm.parser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Meeting;
import org.rcm.model.ReportKind;
import org.rcm.parser.Outline.Stretch;

/**
 * What stands above the numbered part.
 *
 * @param kind what sort of document it is
 * @param language in which it is written
 * @param title its title
 * @param meeting what is known of the meeting
 * @param opened whether a sentence says that there was a meeting
 * @param firstSection a heading above the first items
 * @param parts what each stretch of it is
 */
record Header(
    ReportKind kind,
    Locale language,
    String title,
    Meeting meeting,
    boolean opened,
    Optional<Heading> firstSection,
    List<Part> parts) {

  /** A stretch of the clean text and what it is. */
  record Part(SegmentKind kind, Stretch stretch) {}
}

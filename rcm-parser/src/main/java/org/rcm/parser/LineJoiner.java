package org.rcm.parser;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Decides whether a line without a marker goes on with the line above it, or stands for itself.
 *
 * <p>In a text that was wrapped at a width, a line end is a wrap if the next word would not have fit; an end that
 * leaves room was meant. In a text with one paragraph a line every line end was meant, unless the sentence shows that
 * it goes on.
 */
final class LineJoiner {
  /** Wider texts are not wrapped: a paragraph is a line. */
  private static final int WIDEST_WRAP = 140;

  private static final int NARROWEST_WRAP = 40;
  /** Where no line is longer, hardly a paragraph is one. */
  private static final int NARROW = 100;

  /** One line in so many starts in the middle of a sentence, at least. */
  private static final int FEWEST_WRAPS = 8;

  private static final double NEARLY_FULL = 0.6;
  private static final double FULL = 0.8;
  /** Where widths are known; justified lines are stretched, and the width of a word is still an estimate. */
  private static final double MEASURED_FULL = 0.97;

  private static final double USUAL = 0.9;
  private static final int MOST_LINES_WITH_BLANKS = 2;

  private final StructureWords words;
  private final DateBreak dateBreak;
  private final LineEnds ends;
  /** Whether the width is known, and not only about how long lines are. */
  private final boolean exact;

  private final int wrapWidth;
  private final int usualBlanks;

  /**
   * Looks at all lines once.
   *
   * @param lines the lines
   * @param words connectors
   * @param ends whether it is known that each line is a paragraph, or how full it is; otherwise it is guessed
   */
  LineJoiner(List<Line> lines, StructureWords words, LineEnds ends) {
    this.words = words;
    this.ends = ends;
    this.dateBreak = new DateBreak(words.dates());
    int narrow = ends.paragraphs() ? 0 : narrowWidth(lines);
    this.exact = narrow > 0 || ends.areMeasured();
    this.wrapWidth = narrow > 0 || ends.paragraphs() ? narrow : wrapWidth(lines);
    this.usualBlanks = usualBlanks(lines);
  }

  /**
   * The width at which the text was wrapped, 0 if it was not: where paragraphs are lines, the longest tenth of them is
   * wider than any page, or hardly a line starts in the middle of a sentence. A few wide lines in a wrapped text are
   * columns that ran together.
   */
  private static int wrapWidth(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
    if (widths.length == 0) {
      return 0;
    }
    int usual = widths[(int) Math.min(widths.length - 1L, Math.round(widths.length * USUAL))];
    boolean wrapped = inSentence(lines) * FEWEST_WRAPS >= widths.length;
    return wrapped && usual >= NARROWEST_WRAP && usual <= WIDEST_WRAP ? usual : 0;
  }

  /** The width of a text of many short entries and a few wrapped sentences, 0 of others: its longest line. */
  private static int narrowWidth(List<Line> lines) {
    int longest = lines.stream().mapToInt(Line::width).max().orElse(0);
    boolean narrow = longest >= NARROWEST_WRAP && longest <= NARROW && wrapWidth(lines) == 0;
    return narrow && inSentence(lines) > 1 ? longest : 0;
  }

  private static long inSentence(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.marker().isEmpty() && Sentences.startsSmall(line.text()))
        .count();
  }

  /** Some converters put a blank line behind every line; then it means nothing. */
  private static int usualBlanks(List<Line> lines) {
    int[] blanks = lines.stream().skip(1).mapToInt(Line::blanksBefore).sorted().toArray();
    if (blanks.length < MOST_LINES_WITH_BLANKS) {
      return 0;
    }
    int usual = blanks[blanks.length / 5];
    return Arrays.stream(blanks).filter(b -> b >= usual).count() * 10 > blanks.length * 8L
        ? usual
        : 0;
  }

  /** Whether paragraphs were wrapped at a width; otherwise each is a line. */
  boolean isWrapped() {
    return wrapWidth > 0 || ends.areMeasured();
  }

  /** Whether the end of the line above may be a wrap: the next word would hardly have fit. */
  boolean mayBeWrapped(Line above, Line line) {
    return isWrapped() && filled(above, line) >= NEARLY_FULL && !isSetApart(line);
  }

  /** From 1 on, the next word would not have fitted. */
  private double filled(Line above, Line line) {
    OptionalDouble measured = ends.filledAbove(line);
    if (measured.isPresent() || wrapWidth == 0) {
      return measured.orElse(0);
    }
    return (above.width() + 1.0 + Sentences.firstWordLength(line.text())) / wrapWidth;
  }

  /** Whether a date goes on in the line: "5 November" / "2010". */
  boolean splitsDate(String text, Line line) {
    return dateBreak.splits(text, line.text());
  }

  /** Whether a gap above the line sets it apart from the line before. */
  boolean isSetApart(Line line) {
    return line.blanksBefore() > usualBlanks;
  }

  /**
   * Whether a line goes on with the text above it.
   *
   * @param above the line above
   * @param text the text so far, to its end
   * @param line the line without a marker, or whose marker was found to be none
   */
  boolean goesOn(Line above, String text, Line line) {
    if (Sentences.mustGoOn(text, words)) {
      return true;
    }
    if (dateBreak.splits(text, line.text())) {
      return true;
    }
    boolean finished = Sentences.isFinished(text);
    if (Sentences.startsSmall(line.text()) && !finished) {
      return true;
    }
    if (isSetApart(line) || !isWrapped()) {
      return false;
    }
    double filled = filled(above, line);
    boolean hanging = line.indent() > 0 && line.indent() == above.column().text();
    if (Sentences.endsInColon(text) && !hanging) {
      // A list follows, but not in “Women in Migration: / Challenges”, nor in "Meeting: / 3 June"
      // or
      // "Workshop: / early in June".
      boolean inside = Sentences.hasOpenQuotation(text)
          || Character.isDigit(line.text().charAt(0))
          || Sentences.startsSmall(line.text());
      return filled >= (inside ? FULL : MEASURED_FULL) && (inside || ends.areMeasured());
    }
    double full = exact ? MEASURED_FULL : FULL;
    return filled >= (finished ? full : NEARLY_FULL)
        || (Sentences.startsSmall(line.text()) && filled >= NEARLY_FULL);
  }
}

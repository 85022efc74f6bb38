package org.rcm.parser.internal.files.pdf;

import java.util.regex.Pattern;

/** Writes the words of a row: blanks where the page has them or leaves room for them. */
final class RowText {
  /** The narrowest gap between words, in ems; that of letters is narrower even where a line is stretched. */
  private static final float WORD = 0.15f;
  /** From here on it is a gap between columns, of which two blanks tell. */
  private static final float WIDE = 1;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final char SOFT_HYPHEN = '\u00AD';
  // "C O N C L U S I O N E S" is typed so to look wide.
  private static final Pattern SPREAD = Pattern.compile("\\p{L}(?:  ?\\p{L}){4,}");
  private static final Pattern ONE_BLANK = Pattern.compile("(?<! ) (?! )");

  private final StringBuilder text = new StringBuilder();
  private float end = Float.NaN;
  private float lastSize;
  private int blanks;

  private RowText() {}

  static String of(Row row) {
    RowText words = new RowText();
    for (Run run : row.runs()) {
      run.glyphs().forEach(glyph -> words.add(glyph, run));
    }
    return words.finished();
  }

  private void add(Glyph glyph, Run run) {
    if (glyph.isBlank()) {
      blanks += glyph.text().length();
      return;
    }
    if (!text.isEmpty()) {
      float em = Math.min(lastSize, glyph.size());
      float gap = glyph.x() - end;
      if (gap > WIDE * em + run.tracking() * em || blanks > 1) {
        text.append("  ");
      } else if (blanks > 0 || gap > (WORD + run.tracking()) * em) {
        text.append(' ');
      }
    }
    text.append(run.raised() ? raised(glyph.text()) : glyph.text());
    blanks = 0;
    end = Float.isNaN(end) ? glyph.end() : Math.max(end, glyph.end());
    lastSize = glyph.size();
  }

  /** The sign of a footnote is no part of the word or number before it. */
  private static String raised(String text) {
    StringBuilder raised = new StringBuilder(text);
    for (int i = 0; i < raised.length(); i++) {
      char c = raised.charAt(i);
      if (c >= '0' && c <= '9') {
        raised.setCharAt(i, SUPERSCRIPTS.charAt(c - '0'));
      }
    }
    return raised.toString();
  }

  private String finished() {
    String line = text.toString().strip();
    if (SPREAD.matcher(line).matches()) {
      line = ONE_BLANK.matcher(line).replaceAll("").replace("  ", " ");
    }
    boolean hyphen =
        line.length() > 1 && "\u00AD\u2010".indexOf(line.charAt(line.length() - 1)) >= 0;
    String whole = hyphen ? line.substring(0, line.length() - 1) + '-' : line;
    return whole.replace(String.valueOf(SOFT_HYPHEN), "");
  }
}

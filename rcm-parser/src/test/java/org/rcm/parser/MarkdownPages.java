package org.rcm.parser;

import java.util.List;

/** A report as Markdown, in the styles of two families of converters. */
final class MarkdownPages {
  private static final int WIDTH = 72;

  private MarkdownPages() {}

  /**
   * As pandoc writes it: wrapped, with escapes, lists indented below their items, blank lines between paragraphs, metadata
   * above.
   */
  static String pandoc(List<ReportParagraph> paragraphs) {
    StringBuilder text = new StringBuilder("---\nauthor: Technical Secretariat\nlang: en\n---\n\n");
    boolean listed = false;
    for (ReportParagraph paragraph : paragraphs) {
      String words = words(paragraph.text());
      if (paragraph.level() == 0) {
        boolean heading = !listed && paragraph.text().length() < WIDTH;
        text.append(heading ? "**" + words + "**" : wrapped(words, "")).append("\n\n");
      } else {
        listed = true;
        String indent = "    ".repeat(paragraph.level() - 1);
        String marker = paragraph.marker().equals("•") ? "-  " : escapedMarker(paragraph) + "  ";
        text.append(indent)
            .append(marker)
            .append(wrapped(words, indent + "    "))
            .append("\n\n");
      }
    }
    return text.toString();
  }

  private static String escapedMarker(ReportParagraph paragraph) {
    return paragraph.marker().replaceFirst("([.)]+-?)$", "\\\\$1").replaceFirst("^[-–]$", "\\\\$0");
  }

  /**
   * As turndown, markitdown and PDF converters write it: a paragraph a line, number signs before headings, a list dash
   * before letters, bullets as stars, entities, hard line breaks.
   */
  static String oneLineEach(List<ReportParagraph> paragraphs) {
    StringBuilder text = new StringBuilder("<!-- page 1 -->\n\n");
    boolean listed = false;
    for (ReportParagraph paragraph : paragraphs) {
      String words = words(paragraph.text()).replace("ñ", "&ntilde;").replace("’", "&#8217;");
      if (paragraph.level() == 0) {
        boolean heading = !listed && paragraph.text().length() < WIDTH;
        text.append(heading ? "# _" + words + "_ #\n\n" : "\n" + words + "\n\n");
      } else {
        listed = true;
        boolean bullet =
            !Character.isLetterOrDigit(paragraph.marker().replace("(", "").charAt(0));
        String dash = bullet || paragraph.level() == 1 ? "" : "- ";
        String marker = bullet ? paragraph.marker() : dash + paragraph.marker();
        text.append("  ".repeat(paragraph.level() - 1))
            .append(marker)
            .append(' ')
            .append(words)
            .append(paragraph.level() % 2 == 0 ? "  \n" : "\\\n");
      }
    }
    return text.toString();
  }

  /** The first word in bold, signs escaped. */
  private static String words(String text) {
    String escaped = text.replaceAll("[*_#\\[\\]`<>]", "\\\\$0");
    return escaped.replaceFirst("^(\\p{L}{3,}) ", "**$1** ");
  }

  private static String wrapped(String text, String indent) {
    StringBuilder wrapped = new StringBuilder();
    int width = indent.length();
    for (String word : text.split(" ", -1)) {
      boolean fits = wrapped.length() == 0 || width + 1 + word.length() <= WIDTH;
      String before = wrapped.length() == 0 ? "" : fits ? " " : "\n" + indent;
      wrapped.append(before).append(word);
      width = (fits ? width + 1 : indent.length()) + word.length();
    }
    return wrapped.toString();
  }
}

package org.rcm.parser.internal.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML from plain text by its first tags. */
final class HtmlSniffer {
  /** As much as is looked at. */
  private static final int SAMPLE = 20_000;

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile(
      "<(/?)([a-zA-Z][a-zA-Z0-9]{0,10})(?:\\s[^<>]{0,2000})?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\R[ \\t]*\\R\\s*");

  private static final Set<String> BLOCKS = Set.of(
      "p",
      "div",
      "ol",
      "ul",
      "li",
      "table",
      "tbody",
      "tr",
      "td",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "section",
      "article",
      "main",
      "header",
      "nav",
      "footer",
      "aside",
      "center",
      "blockquote",
      "pre",
      "dl",
      "dt",
      "dd",
      "br",
      "form");
  private static final Set<String> OTHERS = Set.of(
      "b", "i", "u", "strong", "em", "span", "font", "a", "meta", "title", "style", "script",
      "link", "img", "hr");
  private static final int FEWEST_BLOCKS = 3;

  private HtmlSniffer() {}

  static boolean isHtml(CharSequence text) {
    String sample = text.subSequence(0, Math.min(text.length(), SAMPLE)).toString();
    int start = firstTag(sample);
    if (start < 0) {
      return false;
    }
    return PAGE.matcher(sample).region(start, sample.length()).lookingAt()
        || isFragment(sample, start);
  }

  /** Where the first tag is behind a byte order mark, blanks, comments and an XML declaration; -1 if text comes first. */
  private static int firstTag(String sample) {
    int at = 0;
    while (at < sample.length()) {
      char c = sample.charAt(at);
      if (sample.startsWith("<!--", at)) {
        at = behind(sample, "-->", at + 4);
      } else if (sample.startsWith("<?", at)) {
        at = behind(sample, ">", at);
      } else if (c == '\uFEFF' || Character.isWhitespace(c)) {
        at++;
      } else {
        return c == '<' ? at : -1;
      }
    }
    return -1;
  }

  private static int behind(String sample, String end, int from) {
    int at = sample.indexOf(end, from);
    return at < 0 ? sample.length() : at + end.length();
  }

  /**
   * Whether this was cut out of a page: it starts with a tag, and its paragraphs are made by tags, not by empty lines as
   * those of a Markdown text are that has some HTML in it.
   */
  private static boolean isFragment(String sample, int start) {
    Matcher tag = TAG.matcher(sample).region(start, sample.length());
    if (!tag.lookingAt() || !isKnown(tag)) {
      return false;
    }
    int blocks = 0;
    for (boolean found = true; found; found = tag.find()) {
      blocks += isBlock(tag) ? 1 : 0;
    }
    int paragraphs = 1;
    for (Matcher end = PARAGRAPH_END.matcher(sample); end.find(); ) {
      paragraphs++;
    }
    return blocks >= FEWEST_BLOCKS && blocks >= paragraphs;
  }

  private static boolean isKnown(Matcher tag) {
    return tag.group(1).isEmpty() && (isBlock(tag) || OTHERS.contains(name(tag)));
  }

  private static boolean isBlock(Matcher tag) {
    return BLOCKS.contains(name(tag));
  }

  private static String name(Matcher tag) {
    return tag.group(2).toLowerCase(Locale.ROOT);
  }
}

package org.rcm.parser.internal.files;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the marks of footnotes, which are no part of the sentence, from "1st", "km²" and the like. */
final class HtmlFootnoteMarks {
  private static final List<String> CLASSES =
      List.of("MsoFootnoteReference", "MsoEndnoteReference", "sdfootnoteanc", "sdfootnotesym");
  private static final Pattern MARK = Pattern.compile("\\[?[0-9]{1,3}]?|\\[?[*†‡§]{1,3}]?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
  /** How many characters before an element tell what it is. */
  static final int LOOK_BACK = 4;
  /** "km", "m", "CO" have real exponents; longer words have footnotes. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("\\p{L}{4}|.{0,3}[.,;:!?”\"»’)\\]]", Pattern.DOTALL);

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private HtmlFootnoteMarks() {}

  /** Whether an element may hold the mark of a footnote. */
  static boolean mayBe(Element element) {
    return element.normalName().equals("sup") || CLASSES.stream().anyMatch(element::hasClass);
  }

  /** Whether it holds one: a link to a note, a number behind a word, or one at the start of the note itself. */
  static boolean isMark(Element element, String before) {
    String text = element.text().strip();
    if (!MARK.matcher(text).matches()) {
      return false;
    }
    boolean sure = before.isEmpty()
        || !element.normalName().equals("sup")
        || element.closest("a[href]") != null
        || element.selectFirst("a[href]") != null;
    return sure
        || (NUMBER.matcher(text).matches() && BEFORE_NUMBER.matcher(before).matches());
  }

  /** The number of a note at the start of its line, raised as it is shown: it is no item's. */
  static String raised(Element element) {
    StringBuilder raised = new StringBuilder();
    for (char c : element.text().strip().toCharArray()) {
      raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}

package org.rcm.parser.internal.files;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markers that a page's style sheet makes: {@code content: counter(c, lower-alpha) ") "} (CSS Lists, 4). The last
 * counter that a marker names is taken for the list's own number, which its markup gives; the others for what they last
 * were.
 */
final class HtmlCounters {
  private static final String QUOTED = "\"((?:[^\"\\\\]++|\\\\.)*+)\"|'((?:[^'\\\\]++|\\\\.)*+)'";
  private static final Pattern PART = Pattern.compile(
      QUOTED
          + "|counter\\(\\s*(?<one>[\\w-]+)\\s*(?:,\\s*(?<style>[\\w-]+)\\s*)?\\)"
          + "|counters\\(\\s*(?<all>[\\w-]+)\\s*,\\s*[\"'](?<between>[^\"']*)[\"']\\s*(?:,\\s*(?<styles>[\\w-]+)\\s*)?\\)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([0-9a-fA-F]{1,6}) ?|\\\\(.)");

  private final Map<String, Integer> last = new HashMap<>();

  /**
   * The marker of an item.
   *
   * @param content what the style sheet says
   * @param numbers the numbers of the items around it and its own, outermost first
   */
  String marker(String content, List<Integer> numbers) {
    int own = numbers.get(numbers.size() - 1);
    Matcher part = PART.matcher(content);
    String name = "";
    while (part.find()) {
      name = part.group("one") == null ? name : part.group("one");
    }
    last.put(name, own);
    StringBuilder marker = new StringBuilder();
    part.reset();
    while (part.find()) {
      if (part.group("one") != null) {
        marker.append(number(part.group("style"), last.getOrDefault(part.group("one"), own)));
      } else if (part.group("all") != null) {
        for (Iterator<Integer> each = numbers.iterator(); each.hasNext(); ) {
          marker.append(number(part.group("styles"), each.next()));
          marker.append(each.hasNext() ? part.group("between") : "");
        }
      } else {
        marker.append(unescaped(part.group(1) == null ? part.group(2) : part.group(1)));
      }
    }
    return marker.toString().strip();
  }

  private static String number(String style, int number) {
    return HtmlNumbers.format(style == null ? "decimal" : style, number);
  }

  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(escape -> Matcher.quoteReplacement(
            escape.group(1) == null ? escape.group(2) : character(escape.group(1))));
  }

  private static String character(String hex) {
    int code = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
  }
}

package org.rcm.parser.internal.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links, pictures, marks of footnotes, and spans with attributes (CommonMark 6.3 and 6.4, pandoc): of
 * {@code [words](address "Title")} the words stay. Brackets without an address are signs of the text.
 */
final class Links {
  private static final int DEEPEST = 32;
  private static final int LONGEST = 500;
  private static final Pattern TITLE =
      Pattern.compile("\\s+(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\))\\s*");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{(?:[.#]|[\\w-]+=)[^{}\\n]{0,300}}");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s\\[]{1,40}](?::[ \\t]*)?");
  private static final String ADDRESS_SIGNS = "/:#.@";

  private final String text;
  private final Block block;
  private final References references;
  private final Markup markup;

  Links(String text, Block block, References references, Markup markup) {
    this.text = text;
    this.block = block;
    this.references = references;
    this.markup = markup;
  }

  void find() {
    Map<Integer, Integer> ends = brackets();
    for (int i = block.start(); i < block.end() && !ends.isEmpty(); i++) {
      if (text.charAt(i) == '[' && !markup.isTaken(i) && !footnote(i) && ends.containsKey(i)) {
        i = bracket(i, ends.get(i));
      }
    }
  }

  /** For each opening bracket the closing one. */
  private Map<Integer, Integer> brackets() {
    Map<Integer, Integer> ends = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (c == '[' && !markup.isTaken(i)) {
        open.push(i);
      } else if (c == ']' && !markup.isTaken(i) && !open.isEmpty()) {
        ends.put(open.pop(), i);
      }
    }
    return ends;
  }

  /** "[^1]" in the text, "[^1]: " before the note. */
  private boolean footnote(int start) {
    Matcher mark = FOOTNOTE.matcher(text).region(start, block.end());
    if (!mark.lookingAt()) {
      return false;
    }
    boolean note = start == block.start();
    int end = mark.group().indexOf(']') + 1 + start;
    markup.remove(start, note ? mark.end() : end);
    return true;
  }

  /** Takes a link or picture; gives the last place that is done. */
  private int bracket(int open, int close) {
    boolean picture =
        open > block.start() && text.charAt(open - 1) == '!' && !markup.isTaken(open - 1);
    int end = behind(open, close);
    if (end < 0) {
      return open;
    }
    if (picture) {
      picture(open - 1, end, text.substring(open + 1, Math.min(close, open + LONGEST)), markup);
      markup.remove(open - 1, end);
      return end - 1;
    }
    markup.remove(open, open + 1);
    markup.remove(close, end);
    return open;
  }

  static void picture(int start, int end, String words, Markup markup) {
    if (words.chars().anyMatch(Character::isLetterOrDigit)) {
      markup.note(start, end, "a picture was left out, which stands for " + Struck.quote(words));
    }
  }

  /** Where the link ends whose words are in brackets; -1 if it is none. */
  private int behind(int open, int close) {
    int next = close + 1;
    char c = next < block.end() ? text.charAt(next) : ' ';
    if (c == '(') {
      int end = behindAddress(next);
      return end < 0 ? end : behindAttributes(end);
    }
    if (c == '{') {
      int end = behindAttributes(next);
      return end > next ? end : -1;
    }
    return references.isEmpty() ? -1 : behindReference(open, close, next);
  }

  /** "[words][label]", "[label][]", "[label]" */
  private int behindReference(int open, int close, int next) {
    String words = text.substring(open + 1, Math.min(close, open + LONGEST));
    int last = Math.min(block.end(), next + LONGEST);
    int end = next < last && text.charAt(next) == '[' ? Signs.find(text, "]", next, last) : -1;
    if (end >= 0) {
      String label = text.substring(next + 1, end);
      if (references.has(label.isEmpty() ? words : label)) {
        return end + 1;
      }
    }
    return references.has(words) ? next : -1;
  }

  private int behindAttributes(int start) {
    Matcher attributes = ATTRIBUTES.matcher(text).region(start, block.end());
    return attributes.lookingAt() ? attributes.end() : start;
  }

  /** An address has no blanks, or is in angle brackets; a title may follow. */
  private int behindAddress(int open) {
    int start = open + 1;
    int end = start;
    if (end < block.end() && text.charAt(end) == '<') {
      end++;
      while (end < block.end() && "<>\n\r".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return end < block.end() && text.charAt(end) == '>' ? behindTitle(end + 1) : -1;
    }
    int depth = 0;
    boolean address = false;
    for (; end < block.end(); end++) {
      char c = text.charAt(end);
      if (Signs.isBlank(c) || (c == ')' && depth == 0) || depth > DEEPEST) {
        break;
      }
      depth += c == '(' ? 1 : 0;
      depth -= c == ')' ? 1 : 0;
      address |= ADDRESS_SIGNS.indexOf(c) >= 0;
    }
    return address || end == start ? behindTitle(end) : -1;
  }

  private int behindTitle(int end) {
    Matcher title = TITLE.matcher(text).region(end, Math.min(block.end(), end + LONGEST));
    int close = title.lookingAt() ? title.end() : end;
    return close < block.end() && text.charAt(close) == ')' ? close + 1 : -1;
  }
}

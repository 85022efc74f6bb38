package org.rcm.parser.internal.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.internal.markup.Markup.Shown;

/**
 * Tags of HTML and addresses in angle brackets (CommonMark, 6.5 and 6.6). Inline tags show nothing, those of blocks end a
 * line. What only looks like a tag, as "a &lt; b", is text.
 */
final class Tags {
  private static final int LONGEST = 2000;
  private static final Pattern ADDRESS = Pattern.compile(
      "<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*+|[\\w.+-]{1,100}@[\\w.-]{1,200})>");
  private static final Pattern TAG =
      Pattern.compile("<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9:]{0,11})"
          + "(?<attributes>\\s[^<>=]*+=[^<>]*+)?\\s*+/?>");
  private static final Pattern ALT = Pattern.compile("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "img", "ins", "kbd", "mark",
      "o:p", "small", "span", "strong", "sub", "sup", "tt", "u", "wbr");
  private static final Set<String> BLOCKS = Set.of(
      "br",
      "center",
      "div",
      "figcaption",
      "figure",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "hr",
      "li",
      "ol",
      "p",
      "section",
      "table",
      "tbody",
      "tfoot",
      "thead",
      "tr",
      "ul",
      "blockquote");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  private final String text;
  private final Block block;
  private final Markup markup;
  private final Set<String> unclosed = new HashSet<>();
  /** The last place up to which the line shows nothing. */
  private int nothingUntil;

  Tags(String text, Block block, Markup markup) {
    this.text = text;
    this.block = block;
    this.markup = markup;
  }

  /** Takes the tag or address that starts at a place; gives the place to go on at. */
  int behind(int start) {
    int end = Math.min(block.end(), start + LONGEST);
    Matcher address = ADDRESS.matcher(text).region(start, end);
    if (address.lookingAt()) {
      markup.remove(start, start + 1);
      markup.take(start, address.end());
      markup.remove(address.end() - 1, address.end());
      return address.end();
    }
    Matcher tag = TAG.matcher(text).region(start, end);
    return tag.lookingAt() ? tag(tag) : start + 1;
  }

  private int tag(Matcher tag) {
    String name = tag.group("name").toLowerCase(Locale.ROOT);
    if (STRUCK.contains(name)) {
      return struck(tag, name);
    }
    if (INLINE.contains(name)) {
      if (name.equals("img")) {
        picture(tag);
      }
      markup.remove(tag.start(), tag.end());
    } else if (CELLS.contains(name)) {
      markup.show(tag.start(), new Shown(tag.end(), " ", true));
    } else if (BLOCKS.contains(name)) {
      block(tag, name);
    } else {
      return tag.start() + 1;
    }
    return tag.end();
  }

  /** A line break ends a line in any case; other blocks only if something stands before them in it. */
  private void block(Matcher tag, String name) {
    if (name.equals("br") || !isAtLineStart(tag.start())) {
      markup.show(tag.start(), new Shown(tag.end(), "\n", true));
    } else {
      markup.remove(tag.start(), tag.end());
    }
    nothingUntil = tag.end();
  }

  private boolean isAtLineStart(int start) {
    for (int i = start - 1; i >= nothingUntil; i--) {
      if (Signs.isLineEnd(text.charAt(i))) {
        return true;
      }
      if (!Signs.isBlank(text.charAt(i)) && !markup.isGone(i)) {
        return false;
      }
    }
    return true;
  }

  private int struck(Matcher tag, String name) {
    String closing = "</" + tag.group("name") + ">";
    boolean opens = tag.group("close").isEmpty() && !unclosed.contains(name);
    int end = opens ? Signs.find(text, closing, tag.end(), block.end()) : -1;
    if (end < 0) {
      unclosed.add(name);
      markup.remove(tag.start(), tag.end());
      return tag.end();
    }
    Struck.leaveOut(text, tag.start(), end + closing.length(), tag.end(), end, markup);
    return end + closing.length();
  }

  private void picture(Matcher tag) {
    String attributes = tag.group("attributes");
    Matcher alt = ALT.matcher(attributes == null ? "" : attributes);
    if (alt.find()) {
      Links.picture(
          tag.start(), tag.end(), alt.group(1) == null ? alt.group(2) : alt.group(1), markup);
    }
  }
}

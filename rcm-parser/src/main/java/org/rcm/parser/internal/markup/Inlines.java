package org.rcm.parser.internal.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.internal.markup.Markup.Shown;

/** Finds the markup between the words of a block, from its start to its end. */
final class Inlines {
  // "1^st^", "H~2~O" as pandoc writes raised and lowered letters
  private static final Pattern RAISED =
      Pattern.compile("(?<=[\\p{L}\\p{N}.)])\\^[\\p{L}\\p{N}ºª.]{1,6}\\^|(?<=\\p{L})~[0-9]{1,3}~");

  private final String text;
  private final Block block;
  private final Markup markup;
  private final Emphasis emphasis;
  private final Links links;
  private final CodeSpans code;
  private final Tags tags;
  private final Struck struck;
  private final Matcher raised;

  Inlines(String text, Block block, References references, Markup markup, Emphasis emphasis) {
    this.text = text;
    this.block = block;
    this.markup = markup;
    this.emphasis = emphasis;
    this.code = new CodeSpans(text, block, markup);
    this.links = new Links(text, block, references, markup);
    this.tags = new Tags(text, block, markup);
    this.struck = new Struck(text, block, markup);
    this.raised = RAISED.matcher(text).useTransparentBounds(true);
  }

  void find() {
    escapesAndCode();
    links.find();
    int i = block.start();
    while (i < block.end()) {
      i = markup.isTaken(i) ? i + 1 : next(i);
    }
    emphasis.endBlock();
  }

  /** What is escaped or code is no markup, whatever it stands in. */
  private void escapesAndCode() {
    int i = block.start();
    while (i < block.end()) {
      char c = text.charAt(i);
      if (markup.isTaken(i)) {
        i++;
      } else if (c == '\\') {
        i = escape(i);
      } else if (c == '`') {
        i = code.behind(i);
      } else {
        i++;
      }
    }
  }

  private int escape(int i) {
    int next = i + 1;
    if (next < text.length() && Signs.isEscapable(text.charAt(next))) {
      markup.remove(i, next);
      markup.take(next, next + 1);
      return next + 1;
    }
    boolean hardBreak = next < text.length() && Signs.isLineEnd(text.charAt(next));
    if (hardBreak) {
      markup.remove(i, next);
    }
    return next;
  }

  /** Looks at a character that nothing has taken yet; gives the place to go on at. */
  private int next(int i) {
    char c = text.charAt(i);
    switch (c) {
      case '*', '_' -> {
        return emphasis.add(i, block);
      }
      case '<' -> {
        return tags.behind(i);
      }
      case '&' -> {
        return entity(i);
      }
      case '~', '^' -> {
        int behind = raisedOrLowered(i);
        return behind > i ? behind : struck.behind(i);
      }
      default -> {
        return i + 1;
      }
    }
  }

  private int entity(int i) {
    Optional<Shown> shown = Entities.at(text, i);
    shown.ifPresent(instead -> markup.show(i, instead));
    return shown.map(Shown::end).orElse(i + 1);
  }

  private int raisedOrLowered(int i) {
    if (!raised.region(i, block.end()).lookingAt()) {
      return i;
    }
    markup.remove(i, i + 1);
    markup.remove(raised.end() - 1, raised.end());
    return raised.end();
  }
}

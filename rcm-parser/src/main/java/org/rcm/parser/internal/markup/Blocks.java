package org.rcm.parser.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the markup at the edges of lines away and cuts the text into blocks: headings, rules, fences, quotations. A line
 * that starts with the marker of an item starts a block.
 */
final class Blocks {
  private static final int LONGEST = 2000;
  private static final int LOOKED_AT = 40;

  // "---", "* * *", "=====", "+-----+-----+": rules, underlined headings, the lines of tables
  private static final Pattern RULE = Pattern.compile(
      "(?=.*(?:-{3}|={3}|- - -))[-=+|: \\t]++|(?=.*\\*.*\\*.*\\*)[* \\t]++|(?=.*_.*_.*_)[_ \\t]++");
  private static final Pattern UNDERLINE = Pattern.compile("=+|-+");
  // "```text", "~~~", "::: {custom-style=Title}"
  private static final Pattern FENCE =
      Pattern.compile("`{3,}[^`]*|~{3,}[ \\t]*\\w*|:{3,}[ \\t]*(?:\\{[^{}]*}|[\\w-]*)");
  private static final Pattern QUOTE = Pattern.compile(">[> \\t]*+");
  // "> 5 %" is no quotation, "> 5. To thank" is one.
  private static final Pattern QUOTED =
      Pattern.compile("(?:[\\p{L}“\"«¿¡*_#\\[(•-]|[0-9]{1,3}\\\\?[.)]).*", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("#{1,6}(?=[ \\t\\u00A0])");
  private static final Pattern HEADING_END = Pattern.compile("[ \\t]+#+[ \\t]*$");
  private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{[#.][^{}]{0,200}}[ \\t]*$");
  private static final Pattern MARKER = Pattern.compile(
      "(?:[-+*•][ \\t]+)?(?:[-+*•–]|\\\\?\\(?(?:[0-9]{1,6}|[a-zA-Z]{1,8})\\\\?[.)])(?:[ \\t].*)?",
      Pattern.DOTALL);

  private final SourceLines lines;
  private final Markup markup;
  private final List<Block> blocks = new ArrayList<>();
  private int start = -1;
  private boolean quoting;

  Blocks(SourceLines lines, Markup markup) {
    this.lines = lines;
    this.markup = markup;
  }

  List<Block> find() {
    for (int i = 0; i < lines.count(); i++) {
      int first = first(i);
      if (first == lines.end(i)) {
        end(lines.start(i));
        quoting &= !lines.isBlank(i);
      } else {
        line(i, first);
      }
    }
    end(lines.text().length());
    return blocks;
  }

  private void end(int at) {
    if (start >= 0) {
      blocks.add(new Block(start, at));
      start = -1;
    }
  }

  /** Where the first character of a line is that shows something. */
  private int first(int line) {
    int i = lines.first(line);
    while (i < lines.end(line)
        && (markup.isGone(i) || Signs.isBlank(lines.text().charAt(i)))) {
      i = markup.isGone(i) ? markup.goneUntil(i) : i + 1;
    }
    return Math.min(i, lines.end(line));
  }

  private void line(int line, int begin) {
    int first = behindQuote(line, begin);
    String whole = lines.text().substring(first, Math.min(lines.end(line), first + LONGEST));
    String text = whole.strip();
    if (text.isEmpty()) {
      end(lines.start(line));
    } else if (whole.length() < LONGEST
        && (RULE.matcher(text).matches() || FENCE.matcher(text).matches())) {
      if (start >= 0 && UNDERLINE.matcher(text).matches()) {
        attributes(Math.max(start, lines.start(line - 1)), lines.end(line - 1));
      }
      markup.remove(first, lines.end(line));
      end(lines.start(line));
    } else if (isHeading(whole)) {
      end(lines.start(line));
      heading(first, lines.end(line));
      start = first;
      end(lines.end(line));
    } else {
      String begins = text.substring(0, Math.min(text.length(), LOOKED_AT));
      boolean row = markup.shownAt(first) != null;
      if (start < 0 || row || MARKER.matcher(begins).matches()) {
        end(lines.start(line));
        start = first;
      }
    }
  }

  private static boolean isHeading(String line) {
    return line.charAt(0) == '#' && HEADING.matcher(line).lookingAt();
  }

  /** A quotation starts a block, or goes on from line to line; elsewhere the sign means "more than". */
  private int behindQuote(int line, int first) {
    String text = lines.text();
    if (text.charAt(first) != '>' || (start >= 0 && !quoting)) {
      return first;
    }
    Matcher quote = QUOTE.matcher(text).region(first, lines.end(line));
    quote.lookingAt();
    String rest = text.substring(quote.end(), Math.min(lines.end(line), quote.end() + LOOKED_AT));
    if (!rest.isBlank() && !QUOTED.matcher(rest.stripLeading()).matches()) {
      return first;
    }
    quoting = true;
    markup.remove(first, quote.end());
    int behind = quote.end();
    while (behind < lines.end(line) && Signs.isBlank(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  private void heading(int start, int end) {
    String text = lines.text();
    int signs = start;
    while (text.charAt(signs) == '#') {
      signs++;
    }
    markup.remove(start, signs);
    int stop = attributes(signs, end);
    Matcher closing = HEADING_END.matcher(text).region(Math.max(signs, stop - LONGEST), stop);
    if (closing.find()) {
      markup.remove(closing.start(), stop);
    }
  }

  /** Takes pandoc's attributes from the end of a heading: "{#title .unnumbered}"; gives the end of its words. */
  private int attributes(int start, int end) {
    Matcher attributes =
        ATTRIBUTES.matcher(lines.text()).region(Math.max(start, end - LONGEST), end);
    if (!attributes.find()) {
      return end;
    }
    markup.remove(attributes.start(), end);
    return attributes.start();
  }
}

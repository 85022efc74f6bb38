package org.rcm.parser.internal.markup;

import java.util.regex.Pattern;
import org.rcm.parser.internal.markup.Markup.Shown;

/**
 * Tables with bars (GitHub, 4.10): a head, a line of dashes, rows. Only the line of dashes proves that bars are no signs of
 * the text. Each row is a line.
 */
final class Tables {
  private static final int LONGEST_RULE = 2000;
  private static final Pattern RULE = Pattern.compile("(?=[^|]*\\|)(?=[^-]*-)[-:| \\t]++");

  private Tables() {}

  static void find(SourceLines lines, Markup markup) {
    for (int i = 1; i < lines.count(); i++) {
      if (isRule(lines, i) && hasBar(lines, i - 1)) {
        row(lines, i - 1, markup);
        markup.remove(lines.start(i), lines.end(i));
        while (i + 1 < lines.count() && hasBar(lines, i + 1)) {
          i++;
          row(lines, i, markup);
        }
      }
    }
  }

  private static boolean isRule(SourceLines lines, int line) {
    int first = lines.first(line);
    return first < lines.end(line)
        && "|:-".indexOf(lines.text().charAt(first)) >= 0
        && RULE.matcher(lines.stripped(line, LONGEST_RULE)).matches();
  }

  private static boolean hasBar(SourceLines lines, int line) {
    int bar = lines.text().indexOf('|', lines.start(line));
    return bar >= 0 && bar < lines.end(line);
  }

  private static void row(SourceLines lines, int line, Markup markup) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      boolean escaped = i > 0 && lines.text().charAt(i - 1) == '\\';
      if (lines.text().charAt(i) == '|' && !escaped) {
        markup.show(i, new Shown(i + 1, " ", true));
      }
    }
  }
}

package org.rcm.parser.internal.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata that pandoc and site generators put above a text, between two lines of three dashes. Title, subtitle and
 * date are shown to readers, so their values stay; all else goes.
 */
final class FrontMatter {
  private static final int MOST_LINES = 100;
  private static final int LONGEST_LINE = 500;
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*:(?:[ \\t].*)?");
  private static final Pattern SHOWN =
      Pattern.compile("(?:title|subtitle|date):[ \\t]*([\"']?)(?<value>[^|>].*?)\\1");

  private FrontMatter() {}

  static void find(SourceLines lines, Markup markup) {
    int first = 0;
    while (first < lines.count() && lines.isBlank(first)) {
      first++;
    }
    int last = last(lines, first);
    for (int i = first; i <= last; i++) {
      Matcher shown = SHOWN.matcher(lines.stripped(i, LONGEST_LINE));
      if (shown.matches()) {
        int value = lines.first(i) + shown.start("value");
        markup.remove(lines.first(i), value);
        markup.remove(value + shown.group("value").length(), lines.end(i));
      } else {
        markup.remove(lines.start(i), lines.end(i));
      }
    }
  }

  /** The line that ends it; before the first if there is none, or if something else stands between. */
  private static int last(SourceLines lines, int first) {
    boolean fields = false;
    for (int i = first; i < Math.min(lines.count(), first + MOST_LINES); i++) {
      String line = lines.stripped(i, LONGEST_LINE);
      boolean rule = line.equals("---");
      if (i == first ? !rule : (rule || line.equals("..."))) {
        return i > first && fields ? i : first - 1;
      }
      boolean indented = lines.first(i) > lines.start(i);
      boolean field = FIELD.matcher(line).matches();
      fields |= field;
      if (i > first && !field && !indented && !line.startsWith("- ") && !line.startsWith("#")) {
        return first - 1;
      }
    }
    return first - 1;
  }
}

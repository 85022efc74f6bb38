package org.rcm.parser.internal.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The definitions of links that stand on lines of their own (CommonMark, 4.7): {@code [1]: https://… "Title"}. */
final class References {
  private static final Pattern DEFINITION = Pattern.compile(
      "\\[(?<label>[^\\]\\[^][^\\]\\[]{0,200})]:[ \\t]*(?:<[^<>]*+>|(?:[a-zA-Z][a-zA-Z0-9+.-]{1,20}:|www\\.|[#/.])\\S*+)"
          + "(?:[ \\t]+(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?");
  /** Pictures may be written into their address. */
  private static final int LONGEST = 1 << 29;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Set<String> labels = new HashSet<>();

  private References() {}

  static References find(SourceLines lines, Markup markup) {
    References references = new References();
    for (int i = 0; i < lines.count(); i++) {
      int first = lines.first(i);
      if (first < lines.end(i) && lines.text().charAt(first) == '[') {
        Matcher definition = DEFINITION.matcher(lines.stripped(i, LONGEST));
        if (definition.matches()) {
          references.labels.add(key(definition.group("label")));
          markup.remove(lines.start(i), lines.end(i));
        }
      }
    }
    return references;
  }

  boolean has(String label) {
    return !labels.isEmpty() && labels.contains(key(label));
  }

  boolean isEmpty() {
    return labels.isEmpty();
  }

  private static String key(String label) {
    return BLANKS.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}

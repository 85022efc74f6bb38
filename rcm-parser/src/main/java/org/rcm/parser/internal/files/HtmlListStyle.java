package org.rcm.parser.internal.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style of a list's markers in CSS: {@code list-style-type}, or the same in {@code list-style}. */
final class HtmlListStyle {
  private static final Set<String> BULLETS =
      Set.of("disc", "circle", "square", "disclosure-open", "disclosure-closed");
  private static final Pattern TYPE = Pattern.compile(
      "\"[^\"]*\"|'[^']*'|\\b(?:none|disc|circle|square|decimal|decimal-leading-zero"
          + "|(?:lower|upper)-(?:alpha|latin|roman))(?![\\w-])");

  private HtmlListStyle() {}

  /** What the declarations say, if they say something that is known. */
  static Optional<String> of(Map<String, String> style) {
    String said = style.getOrDefault("list-style-type", style.getOrDefault("list-style", ""));
    Matcher type = TYPE.matcher(said);
    return type.find() ? Optional.of(type.group()) : Optional.empty();
  }

  static boolean isBullet(String style) {
    return BULLETS.contains(style);
  }
}

package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names of towns look that no list has: a few words with capitals, with small ones between them that are in the
 * data files, "Santa Rosa de Copán", "Comitán de las Flores". Immutable.
 */
final class TownNames {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*";

  private final Pattern whole;
  private final Pattern atEnd;

  /** With the small words that may stand inside of a name. */
  TownNames(Set<String> particles) {
    List<String> quoted = particles.stream().map(Pattern::quote).toList();
    String small = quoted.isEmpty()
        ? ""
        : quoted.stream().collect(Collectors.joining("|", "(?:(?:", ") ){0,2}"));
    String name = WORD + "(?:[ -]" + small + WORD + "){0,4}";
    this.whole = Pattern.compile(name);
    this.atEnd = Pattern.compile(name + "$");
  }

  /** Whether a text could be the name of a town, but not all in capitals, as headings are. */
  boolean isName(String text) {
    return isNameOrCapitals(text) && !HeaderBlock.isCapitals(text);
  }

  boolean isNameOrCapitals(String text) {
    return whole.matcher(text).matches();
  }

  /** The longest name with which a text ends. */
  Optional<String> atEnd(String text) {
    Matcher name = atEnd.matcher(text);
    return name.find() ? Optional.of(name.group()) : Optional.empty();
  }
}

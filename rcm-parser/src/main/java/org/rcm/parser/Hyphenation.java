package org.rcm.parser;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.names.Folding;

/**
 * Decides whether a hyphen at the end of a line splits one word ("migra-" / "tion") or belongs to it ("Pro-" /
 * "Tempore"): by how the rest of the document writes the word, by the words that are known to have one,
 * else by the letter behind it.
 */
final class Hyphenation {
  private static final Pattern HYPHENATED = Pattern.compile("(?<!\\p{L})\\p{L}++-\\p{L}++");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SPLIT = Pattern.compile("\\p{L}-[ ]*\\n");

  private final Set<String> hyphenated = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private final Set<String> known;

  private Hyphenation(Set<String> known) {
    this.known = known;
  }

  static Hyphenation of(String clean, StructureWords words) {
    Hyphenation hyphenation = new Hyphenation(words.phrases(Kind.HYPHENATED));
    if (SPLIT.matcher(clean).find()) { // most texts have none, and the words need not be gathered
      gather(HYPHENATED, clean, hyphenation.hyphenated);
      gather(WORD, clean, hyphenation.words);
    }
    return hyphenation;
  }

  private static void gather(Pattern pattern, String clean, Set<String> found) {
    Matcher matcher = pattern.matcher(clean);
    while (matcher.find()) {
      found.add(matcher.group().toLowerCase(Locale.ROOT));
    }
  }

  boolean isSplitWord(String before, String after) {
    String first = before.toLowerCase(Locale.ROOT);
    String second = after.toLowerCase(Locale.ROOT);
    if (hyphenated.contains(first + "-" + second)) {
      return false;
    }
    if (words.contains(first + second)) {
      return true;
    }
    return Character.isLowerCase(after.charAt(0))
        && !known.contains(Folding.words(first + "-" + second));
  }
}

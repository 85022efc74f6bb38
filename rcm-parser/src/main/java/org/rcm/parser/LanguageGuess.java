package org.rcm.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.names.Folding;

/**
 * The language of a text, by its most frequent short words. Only sentences count: letterheads may be in another
 * language.
 *
 * @param language the best language
 * @param certain whether it is clearly ahead of the others
 */
record LanguageGuess(Locale language, boolean certain) {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int ENOUGH = 400;
  private static final int FEWEST = 4;

  static LanguageGuess of(List<Line> lines, StructureWords words) {
    Map<Locale, Integer> counts = new HashMap<>();
    int seen = 0;
    for (Line line : lines) {
      if (HeaderBlock.isCapitals(line.text()) || seen > ENOUGH) {
        continue;
      }
      Matcher matcher = WORD.matcher(Folding.words(line.text()));
      while (matcher.find()) {
        for (Locale language : words.languages()) {
          if (words.phrases(Kind.COMMON, language).contains(matcher.group())) {
            counts.merge(language, 1, Integer::sum);
            seen++;
          }
        }
      }
    }
    Locale best = words.languages().iterator().next();
    int most = 0;
    int second = 0;
    for (Locale language : words.languages()) {
      int count = counts.getOrDefault(language, 0);
      if (count > most) {
        second = most;
        most = count;
        best = language;
      } else {
        second = Math.max(second, count);
      }
    }
    return new LanguageGuess(best, most >= FEWEST && most > second * 3 / 2);
  }
}

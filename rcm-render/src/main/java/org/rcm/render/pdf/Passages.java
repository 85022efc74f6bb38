package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what is said in the other language, a whole paragraph or something in quotation marks, so that it is read aloud
 * with the right voice. Small words decide ("the", "of"; "de", "la"): there must be several of the other language and
 * next to none of the report's own, so a name such as "Instituto Nacional de Migración" in a sentence is left alone.
 */
final class Passages {
  private static final int LEAST_IN_PARAGRAPH = 3;
  private static final int LEAST_IN_QUOTATION = 2;
  private static final int TIMES_AS_MANY = 4;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern QUOTATION =
      Pattern.compile("“[^“”]{8,2000}+”|«[^«»]{8,2000}+»|\"[^\"]{8,2000}+\"");

  private final Optional<Locale> other;
  private final Set<String> ownWords;
  private final Set<String> otherWords;

  Passages(Locale language) {
    Optional<Locale> own = Labels.supported(language);
    other = own.flatMap(
        known -> Labels.LANGUAGES.stream().filter(one -> !one.equals(known)).findFirst());
    ownWords = own.map(Passages::words).orElse(Set.of());
    otherWords = other.map(Passages::words).orElse(Set.of());
  }

  private static Set<String> words(Locale language) {
    return Pattern.compile(" ")
        .splitAsStream(Labels.in(language).get("language.words"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The passages of a text between these ranges, together with them. */
  List<Inline.Range> around(List<Inline.Range> ranges, String text) {
    if (other.isEmpty()) {
      return ranges;
    }
    List<Inline.Range> all = new ArrayList<>();
    if (isOther(text, LEAST_IN_PARAGRAPH)) {
      add(all, ranges, 0, text.length());
      return all;
    }
    Matcher quotation = QUOTATION.matcher(text);
    int from = 0;
    while (quotation.find()) {
      if (isOther(quotation.group(), LEAST_IN_QUOTATION)) {
        addBetween(all, ranges, from, quotation.start());
        add(all, ranges, quotation.start(), quotation.end());
        from = quotation.end();
      }
    }
    addBetween(all, ranges, from, text.length());
    return all;
  }

  private boolean isOther(String text, int least) {
    int own = 0;
    int others = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      own += ownWords.contains(lower) ? 1 : 0;
      others += otherWords.contains(lower) ? 1 : 0;
    }
    return others >= least && others >= TIMES_AS_MANY * own;
  }

  /** Ranges that begin between two places. */
  private static void addBetween(
      List<Inline.Range> all, List<Inline.Range> ranges, int from, int to) {
    ranges.stream().filter(range -> range.start() >= from && range.start() < to).forEach(all::add);
  }

  /** A passage, cut where there are ranges in it. */
  private void add(List<Inline.Range> all, List<Inline.Range> ranges, int from, int to) {
    int start = from;
    for (Inline.Range range : ranges) {
      if (range.start() >= from && range.start() < to) {
        addPiece(all, start, range.start());
        all.add(range);
        start = range.end();
      }
    }
    addPiece(all, start, to);
  }

  private void addPiece(List<Inline.Range> all, int start, int end) {
    if (start < end) {
      other.ifPresent(
          language -> all.add(new Inline.Range(start, end, new Inline.Passage(start, language))));
    }
  }
}

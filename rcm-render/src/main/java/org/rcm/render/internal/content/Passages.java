package org.rcm.render.internal.content;

import java.util.ArrayList;
import java.util.Iterator;
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

  /** The passages of a text, cut where there are ranges in them, together with these ranges. */
  List<Inline.Range> around(List<Inline.Range> ranges, String text) {
    if (other.isEmpty()) {
      return ranges;
    }
    List<Inline.Range> all = new ArrayList<>();
    Iterator<Inline.Range> passages = passages(text, other.get()).iterator();
    Optional<Inline.Range> passage = next(passages);
    for (Inline.Range range : ranges) {
      while (passage.isPresent() && passage.get().start() < range.start()) {
        Inline.Range whole = passage.get();
        all.add(piece(whole, whole.start(), Math.min(whole.end(), range.start())));
        passage = whole.end() <= range.start()
            ? next(passages)
            : Optional.of(piece(whole, range.start(), whole.end()));
      }
      all.add(range);
      while (passage.isPresent() && passage.get().start() < range.end()) {
        Inline.Range whole = passage.get();
        passage = whole.end() <= range.end()
            ? next(passages)
            : Optional.of(piece(whole, range.end(), whole.end()));
      }
    }
    passage.ifPresent(all::add);
    passages.forEachRemaining(all::add);
    return all;
  }

  private static Optional<Inline.Range> next(Iterator<Inline.Range> ranges) {
    return ranges.hasNext() ? Optional.of(ranges.next()) : Optional.empty();
  }

  private static Inline.Range piece(Inline.Range range, int start, int end) {
    return range.inline() instanceof Inline.Passage passage
        ? new Inline.Range(start, end, new Inline.Passage(start, passage.language()))
        : range;
  }

  private List<Inline.Range> passages(String text, Locale language) {
    if (isOther(text, LEAST_IN_PARAGRAPH)) {
      return List.of(passage(0, text.length(), language));
    }
    List<Inline.Range> quoted = new ArrayList<>();
    Matcher quotation = QUOTATION.matcher(text);
    while (quotation.find()) {
      if (isOther(quotation.group(), LEAST_IN_QUOTATION)) {
        quoted.add(passage(quotation.start(), quotation.end(), language));
      }
    }
    return quoted;
  }

  private static Inline.Range passage(int start, int end, Locale language) {
    return new Inline.Range(start, end, new Inline.Passage(start, language));
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
}

package org.rcm.parser;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.dates.DateReader;
import org.rcm.parser.internal.dates.FoundDates;

/** Finds the dates and places of a title block, which may be in another language than the report. */
final class WhenAndWhere {
  static final int LONGEST_LINE = 120;
  /** "held in the city of", "los días" */
  private static final int MOST_OTHER_LETTERS = 16;

  private final StructureWords words;
  private final Locale language;
  private final PlaceFinder places;
  private final List<DateReader> dates;

  WhenAndWhere(StructureWords words, HeaderNames names) {
    this.words = words;
    this.language = names.language();
    this.places = new PlaceFinder(names.parties(), words);
    this.dates = words.dates(language).stream().map(DateReader::new).toList();
  }

  List<FoundDates> dates(String text) {
    return dates.stream()
        .map(reader -> reader.find(text))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  List<PlaceFinder.FoundPlace> places(String text) {
    return places.find(text, language);
  }

  /** Whether a line says little else than where or when. */
  boolean isAll(String text) {
    if (text.length() > LONGEST_LINE || words.contains(Kind.MEETING, text)) {
      return false;
    }
    BitSet covered = new BitSet(text.length());
    dates(text).forEach(found -> covered.set(found.start(), found.end()));
    places(text).forEach(found -> covered.set(found.start(), found.end()));
    long other = text.chars().filter(Character::isLetter).count()
        - covered.stream().filter(at -> Character.isLetter(text.charAt(at))).count();
    return !covered.isEmpty() && other <= MOST_OTHER_LETTERS;
  }
}

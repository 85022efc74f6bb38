package org.rcm.parser.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Directory;
import org.rcm.model.PartyName;

/**
 * Finds the parties of a directory that a text names, by every spelling that the directory knows.
 *
 * <p>The longest name wins: "RCM Member Countries" is the group, not the conference. Letter case does not count in
 * names of several words. A single word must be written as the directory writes it or, from four letters on, in
 * capitals; acronyms of one or two letters ("ES", "US", "SE") must belong to the language of the text and must not
 * stand in a line of capitals, since they are words too. Immutable and thread-safe; time is linear in the text.
 */
public final class PartyFinder {
  private static final int SHORT_ACRONYM = 2;
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final NameTrie<Entry> trie = new NameTrie<>();

  /** A spelling of a party, or of a city that must not be taken for one. */
  private record Entry(Optional<PartyName> name, List<NameWords.Word> words) {}

  private PartyFinder(Directory directory, Gazetteer gazetteer) {
    for (PartyName name : directory.names()) {
      trie.add(name.text(), new Entry(Optional.of(name), NameWords.of(name.text())));
    }
    for (Gazetteer.City city : gazetteer.cities()) {
      trie.add(city.name(), new Entry(Optional.empty(), NameWords.of(city.name())));
    }
  }

  /**
   * A finder for the parties of a directory.
   *
   * @param directory whom to find
   * @return the finder
   */
  public static PartyFinder of(Directory directory) {
    return new PartyFinder(directory, Gazetteer.standard());
  }

  /**
   * The parties that a text names, in its order; a party that is named twice is there twice.
   *
   * @param text any text
   * @param language the language in which it is written
   * @return what was found, nothing overlapping
   */
  public List<FoundParty> find(CharSequence text, Locale language) {
    List<NameWords.Word> words = NameWords.of(text);
    List<FoundParty> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      NameTrie.Match<Entry> match = trie.longest(
          words, i, (entry, from, to) -> isWrittenSo(entry, words, from, to, language));
      if (match == null) {
        i++;
        continue;
      }
      int start = words.get(i).start();
      int end = words.get(match.end() - 1).end();
      match.value().name().ifPresent(name -> found.add(new FoundParty(name.party(), start, end)));
      i = match.end();
    }
    return found;
  }

  private static boolean isWrittenSo(
      Entry entry, List<NameWords.Word> words, int from, int to, Locale language) {
    if (to - from > 1) {
      return true;
    }
    NameWords.Word wanted = entry.words().get(0);
    NameWords.Word word = words.get(from);
    if (!word.plain().equals(wanted.plain())) {
      return word.isCapitals()
          && !wanted.isCapitals()
          && word.plain().length() >= SHORTEST_IN_CAPITALS;
    }
    if (!wanted.isCapitals() || wanted.plain().length() > SHORT_ACRONYM) {
      return true;
    }
    boolean ownLanguage = entry
        .name()
        .map(name -> name.language().getLanguage().equals(language.getLanguage()))
        .orElse(true);
    return ownLanguage && !isAmongCapitals(words, from);
  }

  private static boolean isAmongCapitals(List<NameWords.Word> words, int index) {
    return index > 0
        && index + 1 < words.size()
        && words.get(index - 1).isCapitals()
        && words.get(index + 1).isCapitals();
  }
}

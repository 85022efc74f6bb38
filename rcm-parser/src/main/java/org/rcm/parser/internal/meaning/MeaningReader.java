package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Directory;
import org.rcm.parser.internal.names.PartyFinder;

/** Reads the sentences of conclusions. Immutable and thread-safe. */
public final class MeaningReader {
  private final Directory directory;
  private final PartyFinder finder;
  private final Map<Locale, Vocabulary> languages;

  private MeaningReader(Directory directory, Map<Locale, Vocabulary> languages) {
    this.directory = directory;
    this.finder = PartyFinder.of(directory);
    this.languages = Map.copyOf(languages);
  }

  /**
   * A reader for reports that name the parties of a directory.
   *
   * @param directory whom to find
   * @param languages the languages in which they may be written
   * @return the reader
   */
  public static MeaningReader create(Directory directory, Map<Locale, Vocabulary> languages) {
    return new MeaningReader(directory, languages);
  }

  /**
   * Reads all items of a report.
   *
   * @param meeting what is known of the meeting
   * @param items the items of the first level
   * @return what each item of any level says, by its number
   * @throws IllegalArgumentException if the language of the meeting's report is none of the reader's
   */
  public Map<ConclusionNumber, Meaning> read(MeetingFacts meeting, List<ItemText> items) {
    Vocabulary words = languages.get(meeting.language());
    if (words == null) {
      throw new IllegalArgumentException("No words of " + meeting.language() + " are known");
    }
    PassageReader passages = new PassageReader(directory, finder, words, meeting);
    Map<ConclusionNumber, Meaning> meanings = new TreeMap<>();
    ItemReader reader = new ItemReader(passages, meanings);
    items.forEach(item -> reader.read(item, Frame.NONE));
    return meanings;
  }
}

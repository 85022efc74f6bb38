package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Directory;

/** Reads the sentences of conclusions. Immutable and thread-safe. */
public final class MeaningReader {
  private MeaningReader() {}

  /**
   * A reader for reports that name the parties of a directory.
   *
   * @param directory whom to find
   * @return the reader
   */
  public static MeaningReader create(Directory directory) {
    return new MeaningReader();
  }

  /**
   * Reads all items of a report.
   *
   * @param meeting what is known of the meeting
   * @param items the items of the first level
   * @return what each item of any level says, by its number
   */
  public Map<ConclusionNumber, Meaning> read(MeetingFacts meeting, List<ItemText> items) {
    return new TreeMap<>();
  }
}

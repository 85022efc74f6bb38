package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * How much of one document is read, whatever it says of itself; counts over all its parts.
 *
 * <p>A page of a report is some 3 000 characters, and Word writes up to ten bytes for each: the limits are thousands of
 * pages away from any report, and small enough for a program with little memory.
 */
final class ReadLimits {
  private static final long MOST_BYTES = 128L << 20;

  private final int maxCharacters;
  private long bytes;
  private long characters;

  ReadLimits(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  /** Counts bytes that were unpacked. */
  void unpacked(int count) throws UnreadableFileException {
    bytes += count;
    if (bytes > MOST_BYTES) {
      throw new UnreadableFileException(
          TOO_LARGE, "the document unpacks to more than " + (MOST_BYTES >> 20) + " million bytes");
    }
  }

  /** Counts characters of the text. */
  void written(int count) throws UnreadableFileException {
    characters += count;
    if (characters > maxCharacters) {
      throw new UnreadableFileException(
          TOO_LARGE,
          "the text has more than " + maxCharacters
              + " characters, the most that this parser takes; nothing was read");
    }
  }
}

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
  private static final int MOST_PIECES = 400_000;
  private static final int MOST_DEFINITIONS = 50_000;

  private final int maxCharacters;
  private long bytes;
  private long characters;
  private int pieces;
  private int definitions;

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

  /** Counts a paragraph with text, a cell, a text box or a note. */
  void piece() throws UnreadableFileException {
    if (++pieces > MOST_PIECES) {
      throw new UnreadableFileException(
          TOO_LARGE,
          "the document has more than " + MOST_PIECES
              + " paragraphs and cells of tables; nothing was read");
    }
  }

  /** Counts a style, a list, a comment, or whatever else is known by a name or number. */
  void definition() throws UnreadableFileException {
    if (++definitions > MOST_DEFINITIONS) {
      throw new UnreadableFileException(
          TOO_LARGE,
          "the document defines more than " + MOST_DEFINITIONS
              + " styles, lists, comments and the like; nothing was read");
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

package org.rcm.parser.internal.files.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the streams in which a file packs its own structure, before anything reads the file: where its table of
 * contents is damaged, PDFBox unpacks all of them at once to make a new one.
 */
final class ObjectStreams {
  private static final byte[] TYPE = "/ObjStm".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_DICTIONARY = 2_048;

  private ObjectStreams() {}

  /**
   * Looks at all of them.
   *
   * @param file the file
   * @param longest the most that one may hold
   * @param most the most that all may hold
   * @throws OverBudgetException if there is more
   */
  static void check(byte[] file, int longest, long most) throws OverBudgetException {
    long sum = 0;
    int behind = 0;
    for (int at = indexOf(file, TYPE, 0, file.length);
        at >= 0;
        at = indexOf(file, TYPE, at + 1, file.length)) {
      int start = indexOf(file, START, at, Math.min(file.length, at + LONGEST_DICTIONARY));
      if (start < behind) {
        continue; // none, or the one before
      }
      behind = start + 1;
      int length = unpackedLength(file, start + START.length, longest);
      sum += length;
      if (length > longest || sum > most) {
        throw new OverBudgetException("its structure alone takes more than "
            + (length > longest ? longest : most) + " bytes");
      }
    }
  }

  /** How long it is, at most a little more than the longest; what is not packed by Deflate is not longer than it is. */
  private static int unpackedLength(byte[] file, int start, int longest) {
    int from = start;
    while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
      from++;
    }
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[1 << 16];
    int length = 0;
    try {
      inflater.setInput(file, from, file.length - from);
      for (int n = inflater.inflate(buffer);
          n > 0 && length <= longest;
          n = inflater.inflate(buffer)) {
        length += n;
      }
    } catch (DataFormatException e) {
      return length; // so far it can be unpacked
    } finally {
      inflater.end();
    }
    return length;
  }

  private static int indexOf(byte[] file, byte[] word, int from, int to) {
    for (int i = from; i <= to - word.length; i++) {
      int k = 0;
      while (k < word.length && file[i + k] == word[k]) {
        k++;
      }
      if (k == word.length) {
        return i;
      }
    }
    return -1;
  }
}

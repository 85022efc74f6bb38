package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * The fields that are open at a place of a story (ECMA-376 Part 1, 17.16.18): what stands before a field's separator is
 * its code, what stands behind it is what a reader sees.
 */
final class Fields {
  private static final int LONGEST_NAME = 20;
  private static final int DEEPEST = 1_000;

  private final Deque<Field> open = new ArrayDeque<>();
  private int codes;

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean inCode = true;
  }

  void begin() throws UnreadableFileException {
    if (open.size() == DEEPEST) {
      throw new UnreadableFileException(
          TOO_LARGE, "more than " + DEEPEST + " fields stand inside of each other in the document");
    }
    open.push(new Field());
    codes++;
  }

  void separate() {
    Field field = open.peek();
    if (field != null && field.inCode) {
      field.inCode = false;
      codes--;
    }
  }

  /** Ends a field and tells whether a reader sees a number where it stands that the file does not hold. */
  boolean end() {
    Field field = open.poll();
    if (field == null || !field.inCode) {
      return false;
    }
    codes--;
    return numbersParagraph(field.code.toString());
  }

  void code(String more) {
    Field field = open.peek();
    if (field != null && field.code.length() < LONGEST_NAME) {
      field.code.append(more);
    }
  }

  /** Whether text that stands here is a part of a code. */
  boolean inCode() {
    return codes > 0;
  }

  /** LISTNUM, AUTONUM, AUTONUMLGL, AUTONUMOUT: numbers that are never stored (17.16.5). */
  static boolean numbersParagraph(String code) {
    String name = code.strip().toUpperCase(Locale.ROOT);
    return name.startsWith("LISTNUM") || name.startsWith("AUTONUM");
  }
}

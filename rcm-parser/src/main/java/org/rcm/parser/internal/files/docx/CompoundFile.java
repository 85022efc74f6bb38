package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.ENCRYPTED;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * Files of Office 97 to 2003, and newer ones with a password, which are of the same outer form: a compound file
 * (MS-CFB). Its directory has an entry of 128 bytes for each stream, which begins with the name in UTF-16 and lies at a
 * multiple of its length; names alone tell what the file is.
 */
final class CompoundFile {
  private static final int[] SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
  private static final int ENTRY = 128;

  private CompoundFile() {}

  static boolean is(byte[] bytes) {
    if (bytes.length < SIGNATURE.length) {
      return false;
    }
    for (int i = 0; i < SIGNATURE.length; i++) {
      if ((bytes[i] & 0xFF) != SIGNATURE[i]) {
        return false;
      }
    }
    return true;
  }

  /** Why such a file is not read. */
  static UnreadableFileException refusal(byte[] bytes) {
    if (holds(bytes, "EncryptedPackage")) {
      return new UnreadableFileException(
          ENCRYPTED,
          "the file is protected by a password; open it with the password and save it without one");
    }
    if (holds(bytes, "WordDocument")) {
      return OtherFile.refused(
          "it is a .doc of Word 97-2003, which is not read; open it in a word processor and save it as .docx");
    }
    Optional<String> kind = holds(bytes, "Workbook") || holds(bytes, "Book")
        ? Optional.of("a spreadsheet of Excel 97-2003")
        : holds(bytes, "PowerPoint Document")
            ? Optional.of("a presentation of PowerPoint 97-2003")
            : Optional.empty();
    return OtherFile.refused("it is " + kind.orElse("a file of an old Office program")
        + ", and a report is a text; it was not read");
  }

  private static boolean holds(byte[] bytes, String stream) {
    byte[] name = (stream + '\0').getBytes(StandardCharsets.UTF_16LE);
    for (int at = 4 * ENTRY; at + name.length <= bytes.length; at += ENTRY) {
      int i = 0;
      while (i < name.length && bytes[at + i] == name[i]) {
        i++;
      }
      if (i == name.length) {
        return true;
      }
    }
    return false;
  }
}

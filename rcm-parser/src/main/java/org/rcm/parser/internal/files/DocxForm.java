package org.rcm.parser.internal.files;

import org.rcm.parser.internal.files.docx.WordDocument;

/**
 * Word documents (.docx, .docm, .dotx), and whatever else begins like one: any ZIP archive, and the files of Office 97 to
 * 2003, of which the exception says what they are.
 */
final class DocxForm implements FileForm {
  private static final int[][] BEGINNINGS = {
    {'P', 'K', 3, 4}, {'P', 'K', 5, 6}, {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}
  };

  @Override
  public boolean accepts(byte[] bytes) {
    for (int[] beginning : BEGINNINGS) {
      if (begins(bytes, beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(byte[] bytes, int[] beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public FileText read(byte[] bytes, int maxCharacters) throws UnreadableFileException {
    return WordDocument.read(bytes, maxCharacters);
  }
}

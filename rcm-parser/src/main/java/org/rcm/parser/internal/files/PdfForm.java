package org.rcm.parser.internal.files;

import java.nio.charset.StandardCharsets;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;
import org.rcm.parser.internal.files.pdf.PdfReader;

/**
 * PDF (ISO 32000), read by Apache PDFBox, which an application adds if it has such files.
 *
 * <p>A file is a PDF if a line of its first kilobyte starts with {@code %PDF-} and a digit: mail programs and web
 * servers leave lines of their own above it, and readers have always looked that far (ISO 32000-1, Annex H.3.4.1).
 */
final class PdfForm implements FileForm {
  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int FARTHEST = 1024;
  private static final int MARK = 3;
  private static final String MISSING =
      "this is a PDF file; to read it, add the library org.apache.pdfbox:pdfbox to the application";
  private static final String MODULE_MISSING =
      "this is a PDF file; to read it, start the application with --add-modules java.desktop";

  @Override
  public boolean accepts(byte[] bytes) {
    int last = Math.min(FARTHEST, bytes.length - HEADER.length - 1);
    for (int i = 0; i <= last; i++) {
      if (isHeader(bytes, i) && startsLine(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeader(byte[] bytes, int at) {
    for (int k = 0; k < HEADER.length; k++) {
      if (bytes[at + k] != HEADER[k]) {
        return false;
      }
    }
    int version = bytes[at + HEADER.length];
    return version >= '0' && version <= '9';
  }

  /** At the start of a file a byte order mark may stand before it. */
  private static boolean startsLine(byte[] bytes, int at) {
    return at == 0
        || bytes[at - 1] == '\n'
        || bytes[at - 1] == '\r'
        || (at == MARK && (bytes[0] & 0xFF) == 0xEF);
  }

  @Override
  public FileText read(byte[] bytes, int maxCharacters) throws UnreadableFileException {
    try {
      return PdfReader.read(bytes, maxCharacters);
    } catch (NoClassDefFoundError e) {
      boolean ofJdk = String.valueOf(e.getMessage()).startsWith("java/");
      throw new UnreadableFileException(Reason.READER_MISSING, ofJdk ? MODULE_MISSING : MISSING, e);
    }
  }
}

package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rcm.parser.internal.files.UnreadableFileException;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/** Opens PDF files, and says in words why one does not open. */
final class PdfOpener {
  private static final String CERTIFICATES = "org/bouncycastle/";

  private PdfOpener() {}

  /** Opens a file; one that is locked with an empty password, as those that only must not be changed are, too. */
  static PDDocument open(byte[] bytes) throws UnreadableFileException {
    try {
      return MeasuringParser.of(bytes).parse();
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(
          Reason.ENCRYPTED,
          "the PDF file needs a password to be opened; save a copy without a password, and read that",
          e);
    } catch (OverBudgetException e) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE,
          "the PDF file unpacks to more than is read: " + e.getMessage()
              + "; it is no usual document",
          e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableFileException(
          Reason.BROKEN,
          "the PDF file is damaged or cut off, and no pages were found in it; get it anew, or open it in a PDF"
              + " viewer and print it to a new PDF file",
          e);
    } catch (NoClassDefFoundError e) {
      throw locked(e);
    }
  }

  /** Files locked with certificates need a library for them, and a certificate that we have not. */
  private static UnreadableFileException locked(NoClassDefFoundError e) {
    if (!String.valueOf(e.getMessage()).startsWith(CERTIFICATES)) {
      throw e;
    }
    return new UnreadableFileException(
        Reason.ENCRYPTED,
        "the PDF file is locked for those who hold a certificate; save a copy that is not, and read that",
        e);
  }
}

package org.rcm.render.pdf;

import java.nio.charset.StandardCharsets;

/** Guesses what befell a file that is not as {@link PdfRenderer} makes them, so that its owner knows what to do. */
final class Suspicion {
  /** What can be done with any PDF. */
  static final String WHAT_ELSE =
      "read its text with ReportParser instead, and check what it finds";

  private static final String ORIGINAL = "; take the file as PdfRenderer wrote it, or " + WHAT_ELSE;
  private static final byte[] HEADER = ascii("%PDF-");
  private static final byte[] END = ascii("%%EOF");
  private static final byte[] ENCRYPT = ascii("/Encrypt");
  private static final byte[] OURS =
      ascii("<xmp:CreatorTool>" + DocumentInfo.CREATOR + "</xmp:CreatorTool>");

  private Suspicion() {}

  /** What is wrong with a file whose identifier does not match, and what to do. */
  static String about(byte[] file) {
    if (Bytes.indexOf(file, HEADER, 0, Math.min(file.length, 1024)) < 0) {
      return file.length == 0
          ? "is empty, but a PDF file is expected"
          : "is no PDF file, which begins with \"%PDF-\"; JSON and XML have readers of their own";
    }
    if (Bytes.indexOf(file, ENCRYPT, 0) >= 0) {
      return "is encrypted, which files of PdfRenderer are not: it is not as it was made"
          + ORIGINAL;
    }
    if (Bytes.indexOf(file, OURS, 0) < 0) {
      return "was not made by PdfRenderer, or another program has saved it anew" + ORIGINAL;
    }
    int end = Bytes.indexOf(file, END, 0);
    if (end < 0) {
      return "is damaged: its end is missing" + ORIGINAL;
    }
    return isWholeUpTo(file, end + END.length)
        ? "was changed after it was made: something was added behind its end, as programs do that sign,"
            + " comment or fill in" + ORIGINAL
        : "was changed after it was made, so that its data may no longer be what its pages say"
            + ORIGINAL;
  }

  /** Whether the file was whole before something was added. */
  private static boolean isWholeUpTo(byte[] file, int end) {
    for (int length = end; length <= Math.min(file.length, end + 2); length++) {
      if (FileIdentifier.matches(file, length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

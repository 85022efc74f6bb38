package org.rcm.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identifier of a PDF file, two numbers at its end that are random by default. Here both are a digest of all the
 * rest, so that equal documents are equal files and different ones have different identifiers.
 */
final class FileIdentifier {
  private static final byte[] KEY = "/ID".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGITS = 32;

  private FileIdentifier() {}

  /** Replaces the identifier in a finished file. */
  static byte[] stamp(byte[] file) {
    int first = firstDigit(file);
    int second = first + DIGITS + 2;
    fill(file, first, "0".repeat(DIGITS));
    fill(file, second, "0".repeat(DIGITS));
    String digits = HexFormat.of().formatHex(digest(file), 0, DIGITS / 2);
    fill(file, first, digits);
    fill(file, second, digits);
    return file;
  }

  /** Looks for {@code /ID[<32 digits><32 digits>]} from the end of the file. */
  private static int firstDigit(byte[] file) {
    for (int i = file.length - KEY.length; i >= 0; i--) {
      int digit = i + KEY.length;
      if (file[i] != '/' || file[i + 1] != KEY[1] || file[i + 2] != KEY[2]) {
        continue;
      }
      digit += file[digit] == ' ' ? 1 : 0;
      boolean found = digit + 2 * DIGITS + 4 < file.length
          && file[digit] == '['
          && file[digit + 1] == '<'
          && file[digit + 2 + DIGITS] == '>'
          && file[digit + 3 + DIGITS] == '<'
          && file[digit + 4 + 2 * DIGITS] == '>';
      if (found) {
        return digit + 2;
      }
    }
    throw new IllegalStateException("The finished file has no identifier");
  }

  private static void fill(byte[] file, int start, String digits) {
    byte[] bytes = digits.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, file, start, bytes.length);
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

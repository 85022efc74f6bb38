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
    int first = firstDigit(file, file.length);
    if (first < 0) {
      throw new IllegalStateException("The finished file has no identifier");
    }
    int second = first + DIGITS + 2;
    String digits = HexFormat.of().formatHex(digest(file, first, file.length), 0, DIGITS / 2);
    fill(file, first, digits);
    fill(file, second, digits);
    return file;
  }

  /** Whether the first bytes of a file are a file as {@link #stamp} left it. */
  static boolean matches(byte[] file, int length) {
    int first = firstDigit(file, length);
    if (first < 0) {
      return false;
    }
    String digits = HexFormat.of().formatHex(digest(file, first, length), 0, DIGITS / 2);
    byte[] expected = (digits + "><" + digits).getBytes(StandardCharsets.US_ASCII);
    return Bytes.indexOf(file, expected, first, first + expected.length) == first;
  }

  /** Looks for {@code /ID[<32 digits><32 digits>]} from the end of the file; -1 if it is not there. */
  private static int firstDigit(byte[] file, int length) {
    for (int i = length - KEY.length; i >= 0; i--) {
      int digit = i + KEY.length;
      if (file[i] != '/' || file[i + 1] != KEY[1] || file[i + 2] != KEY[2]) {
        continue;
      }
      digit += digit < length && file[digit] == ' ' ? 1 : 0;
      boolean found = digit + 2 * DIGITS + 4 < length
          && file[digit] == '['
          && file[digit + 1] == '<'
          && file[digit + 2 + DIGITS] == '>'
          && file[digit + 3 + DIGITS] == '<'
          && file[digit + 4 + 2 * DIGITS] == '>';
      if (found) {
        return digit + 2;
      }
    }
    return -1;
  }

  private static void fill(byte[] file, int start, String digits) {
    byte[] bytes = digits.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, file, start, bytes.length);
  }

  /** The digest of a file with zeros in place of its identifier. */
  private static byte[] digest(byte[] file, int firstDigit, int length) {
    byte[] zeros = "0".repeat(DIGITS).getBytes(StandardCharsets.US_ASCII);
    int between = firstDigit + DIGITS;
    int second = between + 2;
    int rest = second + DIGITS;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file, 0, firstDigit);
      digest.update(zeros);
      digest.update(file, between, second - between);
      digest.update(zeros);
      digest.update(file, rest, length - rest);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

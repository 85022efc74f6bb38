package org.rcm.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the data inside a file of which every byte is known to be one that {@link OpenPdfCanvas} wrote, or that
 * somebody took pains to make look so.
 *
 * <p>No PDF library is asked. One that takes every PDF must follow references, cycles and nested compression wherever a
 * hostile file leads it, and the two that are at hand ran out of stack or memory on such files; this is one pass over
 * the bytes. Other programs find the data in the way of the standard, by the catalogue of the file.
 */
final class EmbeddedStream {
  private static final byte[] TYPE = ascii("/Type/EmbeddedFile");
  private static final byte[] BEGIN = ascii("stream\n");
  private static final int LONGEST_DICTIONARY = 512;
  private static final Pattern DICTIONARY = Pattern.compile(
      "/Filter\\s?/FlateDecode(?=.*/Length (\\d{1,9})\\b)|/Length (\\d{1,9})\\b.*/Filter\\s?/FlateDecode",
      Pattern.DOTALL);

  private EmbeddedStream() {}

  /** The compressed bytes of the first embedded file of a media type. */
  static Optional<InputStream> find(byte[] file, String mediaType) {
    String subtype = "/Subtype/" + mediaType.replace("/", "#2f");
    for (int type = Bytes.indexOf(file, TYPE, 0);
        type >= 0;
        type = Bytes.indexOf(file, TYPE, type + 1)) {
      int end = Bytes.indexOf(file, BEGIN, type, Math.min(file.length, type + LONGEST_DICTIONARY));
      if (end < 0) {
        continue;
      }
      String rest = new String(file, type, end - type, StandardCharsets.ISO_8859_1);
      Matcher matcher = DICTIONARY.matcher(rest);
      if (rest.contains(subtype) && matcher.find()) {
        String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        int start = end + BEGIN.length;
        int length = Math.min(Integer.parseInt(digits), file.length - start);
        return Optional.of(new ByteArrayInputStream(file, start, length));
      }
    }
    return Optional.empty();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

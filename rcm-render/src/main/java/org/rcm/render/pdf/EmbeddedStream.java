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
  private static final String OBJECT = " obj\n";
  private static final byte[] DATA = ascii(">>stream\n");
  private static final int LONGEST_DICTIONARY = 512;
  private static final Pattern LENGTH = Pattern.compile("/Length ([0-9]{1,9})(?![0-9])");

  private EmbeddedStream() {}

  /** The compressed bytes of the first embedded file of a media type. */
  static Optional<InputStream> find(byte[] file, String mediaType) {
    String subtype = "/Subtype/" + mediaType.replace("/", "#2f") + "/";
    for (int type = Bytes.indexOf(file, TYPE, 0);
        type >= 0;
        type = Bytes.indexOf(file, TYPE, type + 1)) {
      int from = Math.max(0, type - LONGEST_DICTIONARY);
      int end = Bytes.indexOf(file, DATA, type, Math.min(file.length, type + LONGEST_DICTIONARY));
      int begin = end < 0 ? -1 : text(file, from, type).lastIndexOf(OBJECT);
      if (begin >= 0) {
        String dictionary = text(file, from + begin, end);
        Matcher length = LENGTH.matcher(dictionary);
        if (dictionary.contains(subtype)
            && dictionary.contains("/Filter/FlateDecode")
            && length.find()) {
          int start = end + DATA.length;
          int count = Math.min(Integer.parseInt(length.group(1)), file.length - start);
          return Optional.of(new ByteArrayInputStream(file, start, count));
        }
      }
    }
    return Optional.empty();
  }

  private static String text(byte[] file, int start, int end) {
    return new String(file, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

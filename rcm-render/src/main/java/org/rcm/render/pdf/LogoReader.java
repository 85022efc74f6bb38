package org.rcm.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rcm.model.InvalidValueException;

/** Looks whether the bytes of a logo are a whole PNG (ISO/IEC 15948) or JPEG file, and drops what is not seen. */
final class LogoReader {
  private static final int LARGEST_FILE = 8 << 20;
  private static final int LARGEST_SIDE = 8192;
  private static final long MOST_PIXELS = 1 << 24;
  private static final int PNG_HEADER = 8;
  private static final int CHUNK_FRAME = 12;
  private static final String KEPT = "IHDR PLTE tRNS IDAT IEND";

  private LogoReader() {}

  /** The logo in the bytes of a file. */
  static Logo read(byte[] image, String alternativeText) {
    if (alternativeText.isBlank()) {
      throw new InvalidValueException("The alternative text of a logo must say what it shows, for"
          + " those who hear the document read, but was blank");
    }
    if (image.length > LARGEST_FILE) {
      throw refuse("has " + image.length + " bytes, more than 8 MB");
    }
    if (startsWith(image, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return png(image, alternativeText);
    }
    if (startsWith(image, 0xFF, 0xD8, 0xFF)) {
      return jpeg(image, alternativeText);
    }
    throw refuse("begins with neither the signature of a PNG nor that of a JPEG file");
  }

  private static InvalidValueException refuse(String problem) {
    return new InvalidValueException("A logo must be a PNG or JPEG file, but this one " + problem);
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static int unsigned16(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }

  private static int int32(byte[] bytes, int at) {
    return (unsigned16(bytes, at) << 16) | unsigned16(bytes, at + 2);
  }

  private static void checkSize(long width, long height) {
    if (width < 1
        || height < 1
        || width > LARGEST_SIDE
        || height > LARGEST_SIDE
        || width * height > MOST_PIXELS) {
      throw refuse(
          "is " + width + " × " + height + " pixels; 16 million are the most, and 8192 a side");
    }
  }

  private static Logo png(byte[] image, String alternativeText) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(image.length);
    kept.write(image, 0, PNG_HEADER);
    Inflater inflater = new Inflater();
    try {
      long pixels = 0;
      boolean ended = false;
      int width = 0;
      int height = 0;
      for (int at = PNG_HEADER; at + CHUNK_FRAME <= image.length && !ended; ) {
        long length = int32(image, at) & 0xFFFFFFFFL;
        if (length > image.length - at - CHUNK_FRAME) {
          throw refuse("is a PNG file that ends too soon");
        }
        int size = (int) length + CHUNK_FRAME;
        String type = new String(image, at + 4, 4, StandardCharsets.ISO_8859_1);
        checkSum(image, at, (int) length, type);
        if (type.equals("IHDR") && length == 13) {
          width = int32(image, at + 8);
          height = int32(image, at + 12);
          checkSize(width, height);
        } else if (type.equals("IDAT")) {
          pixels += inflate(inflater, image, at + 8, (int) length);
        }
        if (KEPT.contains(type)) {
          kept.write(image, at, size);
        }
        ended = type.equals("IEND");
        at += size;
      }
      if (!ended || width == 0 || pixels < height || !inflater.finished()) {
        throw refuse("is a PNG file that ends too soon");
      }
      return new Logo(kept.toByteArray(), width, height, alternativeText);
    } finally {
      inflater.end();
    }
  }

  private static void checkSum(byte[] image, int at, int length, String type) {
    CRC32 sum = new CRC32();
    sum.update(image, at + 4, length + 4);
    if ((int) sum.getValue() != int32(image, at + 8 + length)) {
      throw refuse("is a PNG file with a damaged part, " + type.replaceAll("[^A-Za-z]", "?"));
    }
  }

  private static long inflate(Inflater inflater, byte[] image, int start, int length) {
    inflater.setInput(image, start, length);
    byte[] buffer = new byte[8192];
    try {
      long count = 0;
      while (!inflater.needsInput() && !inflater.finished() && count < 16 * MOST_PIXELS) {
        count += inflater.inflate(buffer);
      }
      return count;
    } catch (DataFormatException e) {
      throw new InvalidValueException(
          "A logo must be a PNG or JPEG file, but the pixels of this PNG file are damaged");
    }
  }

  private static Logo jpeg(byte[] image, String alternativeText) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(image.length);
    kept.write(image, 0, 2);
    int width = 0;
    int height = 0;
    int at = 2;
    while (at + 4 <= image.length && (image[at] & 0xFF) == 0xFF) {
      int marker = image[at + 1] & 0xFF;
      int size = 2 + unsigned16(image, at + 2);
      if (size < 4 || at + size > image.length) {
        throw refuse("is a JPEG file that ends too soon");
      }
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame && size >= 10) {
        height = unsigned16(image, at + 5);
        width = unsigned16(image, at + 7);
        checkSize(width, height);
        checkColours(image[at + 4], image[at + 9] & 0xFF, marker);
      }
      // What applications put there, but not Adobe's, which says how the colours are coded.
      boolean aside = marker == 0xFE || (marker >= 0xE1 && marker <= 0xEF && marker != 0xEE);
      if (!aside) {
        kept.write(image, at, size);
      }
      at += size;
      if (marker == 0xDA) {
        break;
      }
    }
    boolean whole = width > 0
        && at < image.length
        && (image[image.length - 2] & 0xFF) == 0xFF
        && (image[image.length - 1] & 0xFF) == 0xD9;
    if (!whole) {
      throw refuse("is a JPEG file that ends too soon");
    }
    kept.write(image, at, image.length - at);
    return new Logo(kept.toByteArray(), width, height, alternativeText);
  }

  private static void checkColours(int bits, int components, int marker) {
    if (components != 1 && components != 3) {
      throw refuse("is a JPEG file in the colours of print (CMYK); save it as RGB");
    }
    if (bits != 8 || marker > 0xC2) {
      throw refuse("is a JPEG file of a kind that PDF readers do not show; save it as a usual one");
    }
  }
}

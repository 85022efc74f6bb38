package org.rcm.render.pdf;

import org.rcm.model.InvalidValueException;

/** Looks whether the bytes of a logo are a whole PNG or JPEG file, and drops what is not seen. */
final class LogoReader {
  private static final int LARGEST_FILE = 8 << 20;
  private static final int LARGEST_SIDE = 8192;
  private static final long MOST_PIXELS = 1 << 24;

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
      return new PngLogo(image).read(alternativeText);
    }
    if (startsWith(image, 0xFF, 0xD8, 0xFF)) {
      return new JpegLogo(image).read(alternativeText);
    }
    throw refuse("begins with neither the signature of a PNG nor that of a JPEG file");
  }

  static InvalidValueException refuse(String problem) {
    return new InvalidValueException("A logo must be a PNG or JPEG file, but this one " + problem);
  }

  static void checkSize(long width, long height) {
    if (width < 1
        || height < 1
        || width > LARGEST_SIDE
        || height > LARGEST_SIDE
        || width * height > MOST_PIXELS) {
      throw refuse(
          "is " + width + " × " + height + " pixels; 16 million are the most, and 8192 a side");
    }
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
}

package org.rcm.render.pdf;

import java.io.ByteArrayOutputStream;

/** Reads the segments of a JPEG file (ISO/IEC 10918-1, annex B) and keeps those that make the picture. */
final class JpegLogo {
  private static final int START_OF_SCAN = 0xDA;
  private static final int COMMENT = 0xFE;
  /** Adobe's says how the colours are coded. */
  private static final int ADOBE = 0xEE;

  private static final int LAST_USUAL_FRAME = 0xC2;
  private static final String TOO_SOON = "is a JPEG file that ends too soon";

  private final byte[] image;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int width;
  private int height;

  JpegLogo(byte[] image) {
    this.image = image;
  }

  Logo read(String alternativeText) {
    kept.write(image, 0, 2);
    int at = 2;
    int marker = 0;
    while (marker != START_OF_SCAN) {
      if (at + 4 > image.length || unsigned(at) != 0xFF) {
        throw LogoReader.refuse(TOO_SOON);
      }
      marker = unsigned(at + 1);
      int size = 2 + unsigned16(at + 2);
      if (size < 4 || at + size > image.length) {
        throw LogoReader.refuse(TOO_SOON);
      }
      if (isFrame(marker) && size >= 10) {
        readFrame(at, marker);
      }
      if (!isAside(marker)) {
        kept.write(image, at, size);
      }
      at += size;
    }
    int end = image.length;
    boolean ends = at < end - 2 && unsigned(end - 2) == 0xFF && unsigned(end - 1) == 0xD9;
    if (width == 0 || !ends) {
      throw LogoReader.refuse(TOO_SOON);
    }
    kept.write(image, at, end - at);
    return new Logo(kept.toByteArray(), width, height, alternativeText);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** What applications put there, and comments. */
  private static boolean isAside(int marker) {
    return marker == COMMENT || (marker >= 0xE1 && marker <= 0xEF && marker != ADOBE);
  }

  private void readFrame(int at, int marker) {
    height = unsigned16(at + 5);
    width = unsigned16(at + 7);
    LogoReader.checkSize(width, height);
    int components = unsigned(at + 9);
    if (components != 1 && components != 3) {
      throw LogoReader.refuse("is a JPEG file in the colours of print (CMYK); save it as RGB");
    }
    if (image[at + 4] != 8 || marker > LAST_USUAL_FRAME) {
      throw LogoReader.refuse(
          "is a JPEG file of a kind that PDF readers do not show; save it as a usual one");
    }
  }

  private int unsigned(int at) {
    return image[at] & 0xFF;
  }

  private int unsigned16(int at) {
    return (unsigned(at) << 8) | unsigned(at + 1);
  }
}

package org.rcm.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rcm.model.InvalidValueException;

/** Reads the chunks of a PNG file (ISO/IEC 15948) and keeps those that make the picture. */
final class PngLogo {
  private static final int SIGNATURE = 8;
  /** Length and type before the data of a chunk, and a sum behind it. */
  private static final int FRAME = 12;

  private static final int HEADER_LENGTH = 13;
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final String TOO_SOON = "is a PNG file that ends too soon";

  private final byte[] image;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Inflater inflater = new Inflater();
  private int width;
  private int height;
  private long expected;
  private long inflated;

  PngLogo(byte[] image) {
    this.image = image;
  }

  Logo read(String alternativeText) {
    kept.write(image, 0, SIGNATURE);
    try {
      int at = SIGNATURE;
      String type = "";
      while (!type.equals("IEND")) {
        if (at + FRAME > image.length) {
          throw LogoReader.refuse(TOO_SOON);
        }
        type = new String(image, at + 4, 4, StandardCharsets.ISO_8859_1);
        int length = int32(at);
        if (length < 0 || length > image.length - at - FRAME) {
          throw LogoReader.refuse(TOO_SOON);
        }
        readChunk(at, type, length);
        at += length + FRAME;
      }
      if (width == 0 || inflated < expected || !inflater.finished()) {
        throw LogoReader.refuse(TOO_SOON);
      }
      return new Logo(kept.toByteArray(), width, height, alternativeText);
    } finally {
      inflater.end();
    }
  }

  private void readChunk(int at, String type, int length) {
    CRC32 sum = new CRC32();
    sum.update(image, at + 4, length + 4);
    if ((int) sum.getValue() != int32(at + 8 + length)) {
      throw LogoReader.refuse(
          "is a PNG file with a damaged part, " + type.replaceAll("[^A-Za-z]", "?"));
    }
    if (type.equals("IHDR") && length == HEADER_LENGTH) {
      readHeader(at + 8);
    } else if (type.equals("IDAT")) {
      inflate(at + 8, length);
    }
    if (KEPT.contains(type)) {
      kept.write(image, at, length + FRAME);
    }
  }

  private void readHeader(int at) {
    width = int32(at);
    height = int32(at + 4);
    LogoReader.checkSize(width, height);
    int channels = switch (image[at + 9]) {
      case 0, 3 -> 1;
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> throw LogoReader.refuse("is a PNG file of a kind that there is not");
    };
    long bits = (long) channels * image[at + 8] * width;
    expected = (1 + (bits + 7) / 8) * height;
  }

  /** Counts the bytes of the pixels, up to twice as many as there should be. */
  private void inflate(int start, int length) {
    inflater.setInput(image, start, length);
    byte[] buffer = new byte[8192];
    try {
      while (!inflater.needsInput() && !inflater.finished() && inflated <= 2 * expected) {
        inflated += inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      throw new InvalidValueException(
          "A logo must be a PNG or JPEG file, but the pixels of this PNG file are damaged");
    }
  }

  private int int32(int at) {
    return (image[at] << 24)
        | ((image[at + 1] & 0xFF) << 16)
        | ((image[at + 2] & 0xFF) << 8)
        | (image[at + 3] & 0xFF);
  }
}

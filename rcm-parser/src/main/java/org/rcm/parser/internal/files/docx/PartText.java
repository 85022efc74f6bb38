package org.rcm.parser.internal.files.docx;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of an XML part, which is in UTF-8 or UTF-16 and in nothing else (ECMA-376 Part 2, "XML usage"). The JDK's XML
 * reader would find that out too, but prints what it does not like to the console of the application.
 */
final class PartText {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private PartText() {}

  static Reader of(PartStream part) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(part, 3);
    byte[] start = new byte[3];
    int length = bytes.readNBytes(start, 0, start.length);
    bytes.unread(start, 0, length);
    Charset charset = charset(start);
    if (charset.equals(StandardCharsets.UTF_8) && isMarkOfUtf8(start)) {
      bytes.skipNBytes(start.length);
    }
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** By the mark, or by the zeros around the "<" with which the part begins. */
  private static Charset charset(byte[] start) {
    int first = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
    return switch (first) {
      case BYTE_ORDER_MARK, 0xFFFE -> StandardCharsets.UTF_16;
      case '<' -> StandardCharsets.UTF_16BE;
      case '<' << 8 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static boolean isMarkOfUtf8(byte[] start) {
    return new String(start, StandardCharsets.UTF_8).codePointAt(0) == BYTE_ORDER_MARK;
  }
}

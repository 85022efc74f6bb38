package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Sees to it that a font is no larger than fonts are before PDFBox reads it whole. */
final class FontCheck {
  /** The largest that are in use, with all of Chinese, have about so many bytes. */
  private static final int LONGEST_PROGRAM = 24 << 20;

  private static final int LONGEST_MAP = 1 << 20;
  /** Sixteen characters for each code of two bytes. */
  private static final long MOST_MAPPED = 1 << 20;

  private static final List<COSName> PROGRAMS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
  private static final List<COSName> MAPS =
      List.of(COSName.TO_UNICODE, COSName.ENCODING, COSName.CID_TO_GID_MAP);
  private static final Pattern SECTION =
      Pattern.compile("begin(?:bf|cid|notdef)range(.*?)(?:end|\\z)", Pattern.DOTALL);
  private static final Pattern RANGE = Pattern.compile(
      "<([0-9A-Fa-f\\s]*)>\\s*<([0-9A-Fa-f\\s]*)>\\s*(?:<[^>]*>|\\[[^\\]]*]|[0-9]+)");
  private static final int LONGEST_CODE = 8;

  private FontCheck() {}

  static void check(COSDictionary font) throws IOException {
    checkOne(font);
    if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant) {
      checkOne(descendant);
    }
  }

  private static void checkOne(COSDictionary font) throws IOException {
    for (COSName map : MAPS) {
      if (font.getDictionaryObject(map) instanceof COSStream stream) {
        checkRanges(Streams.unpack(stream, LONGEST_MAP));
      }
    }
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    for (COSName program : PROGRAMS) {
      COSBase file = descriptor == null ? null : descriptor.getDictionaryObject(program);
      if (file instanceof COSStream stream) {
        Streams.unpack(stream, LONGEST_PROGRAM);
      }
    }
  }

  /** A range of a few characters may stand for billions of codes, each of which would be kept. */
  private static void checkRanges(byte[] map) throws IOException {
    long mapped = 0;
    Matcher section = SECTION.matcher(new String(map, StandardCharsets.ISO_8859_1));
    while (section.find()) {
      Matcher range = RANGE.matcher(section.group(1));
      while (range.find()) {
        mapped += Math.max(0, code(range.group(2)) - code(range.group(1))) + 1;
        if (mapped > MOST_MAPPED) {
          throw new IOException("a font maps more codes than there are");
        }
      }
    }
  }

  private static long code(String digits) throws IOException {
    String code = digits.replaceAll("\\s", "");
    if (code.length() > LONGEST_CODE) {
      throw new IOException("a code of more than four bytes");
    }
    return code.isEmpty() ? 0 : Long.parseLong(code, 16);
  }
}

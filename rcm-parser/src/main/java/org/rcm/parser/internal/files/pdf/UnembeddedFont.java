package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;

/**
 * A simple font of which the file holds no program, as files of the 1990s have them. PDFBox would search the machine for
 * one to paint with, take seconds for it, and write a list of what it found into the user's folder. To read, names and
 * widths of the characters are enough, which the file or the standard (ISO 32000-1, 9.6.2.2) gives; a font with nothing
 * else is, in PDF's words, one of Type 3.
 */
final class UnembeddedFont {
  private static final int CODES = 256;
  private static final String SYMBOLS = "Symbol";
  private static final String DINGBATS = "ZapfDingbats";
  private static final String USUAL = "Helvetica";
  private static final List<COSName> SIMPLE =
      List.of(COSName.TYPE1, COSName.TRUE_TYPE, COSName.MM_TYPE1);
  private static final List<COSName> PROGRAMS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private UnembeddedFont() {}

  /** Whether a dictionary describes such a font. */
  static boolean is(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return SIMPLE.contains(font.getCOSName(COSName.SUBTYPE))
        && (descriptor == null || PROGRAMS.stream().noneMatch(descriptor::containsKey));
  }

  static PDFont of(COSDictionary font) throws IOException {
    COSDictionary plain = new COSDictionary();
    plain.setItem(COSName.TYPE, COSName.FONT);
    plain.setItem(COSName.SUBTYPE, COSName.TYPE3);
    plain.setItem(COSName.NAME, font.getDictionaryObject(COSName.BASE_FONT));
    plain.setItem(COSName.TO_UNICODE, font.getDictionaryObject(COSName.TO_UNICODE));
    plain.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    plain.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
    plain.setItem(COSName.CHAR_PROCS, new COSDictionary());

    Encoding encoding = encoding(font);
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    names.add(COSInteger.ZERO);
    for (int code = 0; code < CODES; code++) {
      names.add(COSName.getPDFName(name(font, encoding, code)));
      widths.add(new COSFloat(width(font, encoding, code)));
    }
    COSDictionary differences = new COSDictionary();
    differences.setItem(COSName.DIFFERENCES, names);
    plain.setItem(COSName.ENCODING, differences);
    plain.setInt(COSName.FIRST_CHAR, 0);
    plain.setInt(COSName.LAST_CHAR, CODES - 1);
    plain.setItem(COSName.WIDTHS, widths);
    return new PDType3Font(plain);
  }

  private static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    array.setFloatArray(numbers);
    return array;
  }

  private static Encoding encoding(COSDictionary font) {
    COSBase said = font.getDictionaryObject(COSName.ENCODING);
    Encoding own = ownEncoding(font);
    Encoding named = said instanceof COSName name ? Encoding.getInstance(name) : null;
    if (said instanceof COSDictionary dictionary) {
      boolean based = dictionary.containsKey(COSName.BASE_ENCODING);
      return new DictionaryEncoding(dictionary, based, own);
    }
    return named == null ? own : named;
  }

  private static Encoding ownEncoding(COSDictionary font) {
    String name = baseName(font);
    if (name.equals(SYMBOLS)) {
      return SymbolEncoding.INSTANCE;
    }
    if (name.equals(DINGBATS)) {
      return ZapfDingbatsEncoding.INSTANCE;
    }
    return COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
        ? WinAnsiEncoding.INSTANCE
        : StandardEncoding.INSTANCE;
  }

  /** The standard font that a name stands for, "Arial,Bold" for Helvetica-Bold. */
  private static String baseName(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    Standard14Fonts.FontName standard =
        name == null ? null : Standard14Fonts.getMappedFontName(name);
    return standard == null ? USUAL : standard.getName();
  }

  /** The name of a character; dingbats have names of their own. */
  private static String name(COSDictionary font, Encoding encoding, int code) {
    String name = encoding.getName(code);
    String dingbat =
        baseName(font).equals(DINGBATS) ? GlyphList.getZapfDingbats().toUnicode(name) : null;
    return dingbat == null ? name : String.format(Locale.ROOT, "uni%04X", (int) dingbat.charAt(0));
  }

  private static float width(COSDictionary font, Encoding encoding, int code) {
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    int index = code - font.getInt(COSName.FIRST_CHAR, 0);
    if (widths != null && index >= 0 && index < widths.size()) {
      return widths.getObject(index) instanceof COSNumber width ? width.floatValue() : 0;
    }
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (widths != null && descriptor != null) {
      return descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    }
    FontMetrics metrics = Standard14Fonts.getAFM(baseName(font));
    return metrics == null ? 0 : metrics.getCharacterWidth(encoding.getName(code));
  }
}

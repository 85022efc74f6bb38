package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What is to be known of a font. */
final class FontFacts {
  private static final String UNKNOWN = "\uFFFD";

  private FontFacts() {}

  /** The text of a character; empty if the font does not say it. */
  static Optional<String> text(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    if (text.chars().noneMatch(Character::isISOControl)) {
      return Optional.of(text);
    }
    String readable =
        text.replaceAll("[\\t\\n\\u000B\\f\\r\\u0085]", " ").replaceAll("\\p{Cntrl}", "");
    return readable.isEmpty() ? Optional.empty() : Optional.of(readable);
  }

  /** What a character of which nothing is known is taken for: what its code is in simple text, as viewers do. */
  static String guess(PDFont font, int code) {
    boolean simple = font instanceof PDSimpleFont && code >= ' ' && code <= '~';
    return simple ? String.valueOf((char) code) : UNKNOWN;
  }

  /** The height of an em in the font's space: 1, but for fonts that are drawn in the file in a space of their own. */
  static float height(PDFont font) {
    if (!(font instanceof PDType3Font drawn)) {
      return 1;
    }
    PDRectangle box = drawn.getFontBBox();
    float scale = Math.abs(drawn.getFontMatrix().getScaleY());
    float height = box == null ? 0 : Math.abs(box.getHeight()) * scale;
    return height > 0 ? height : 1000 * scale;
  }
}

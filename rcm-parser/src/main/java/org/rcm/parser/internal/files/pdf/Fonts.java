package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** The fonts of a file, each read once as long as it is in use; files put together of many others have thousands. */
final class Fonts {
  private static final int MOST = 64;

  private final Map<COSDictionary, PDFont> fonts = new LinkedHashMap<>(MOST, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<COSDictionary, PDFont> eldest) {
      return size() > MOST;
    }
  };

  /**
   * The font that a dictionary describes.
   *
   * @throws IOException if it is damaged, or larger than fonts are
   */
  PDFont of(COSDictionary dictionary) throws IOException {
    PDFont font = fonts.get(dictionary);
    if (font == null) {
      FontCheck.check(dictionary);
      font = UnembeddedFont.is(dictionary)
          ? UnembeddedFont.of(dictionary)
          : PDFontFactory.createFont(dictionary);
      fonts.put(dictionary, font);
    }
    return font;
  }
}

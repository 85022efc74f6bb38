package org.rcm.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fonts as OpenPDF knows them, shared by all documents; those that are rarely needed apart. */
final class OpenPdfFonts {
  private static final Map<Face, BaseFont> DESIGN = load(Typeface.designFaces());

  private static final class Substitutes {
    private static final Map<Face, BaseFont> ALL = load(Typeface.substituteFaces());
  }

  private OpenPdfFonts() {}

  static BaseFont of(Face face) {
    BaseFont font = DESIGN.get(face);
    return font == null ? Objects.requireNonNull(Substitutes.ALL.get(face)) : font;
  }

  private static Map<Face, BaseFont> load(List<Face> faces) {
    Map<Face, BaseFont> fonts = new HashMap<>();
    for (Face face : faces) {
      fonts.put(face, load(face));
    }
    return fonts;
  }

  private static BaseFont load(Face face) {
    try {
      BaseFont font = BaseFont.createFont(
          face.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
      // An incomplete list of glyphs is an error in PDF/A-3 and PDF/UA-1, none at all is allowed.
      font.setIncludeCidSet(false);
      font.setSecureRandom(new FixedRandom(face.fileName()));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + face.fileName() + " cannot be read", e);
    }
  }
}

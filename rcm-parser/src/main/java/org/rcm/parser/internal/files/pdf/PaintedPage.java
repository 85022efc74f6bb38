package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** The characters that were painted on a page, and what was odd about it. Holds the state of reading one page. */
final class PaintedPage {
  /** Smaller print is there for machines. */
  private static final float SMALLEST = 1;

  private static final float FARTHEST = 100_000;

  private final List<PaintedGlyph> glyphs = new ArrayList<>();
  private int pictures;
  private int comments;
  private int unmapped;
  private int tiny;
  private boolean damaged;
  private Optional<String> cut = Optional.empty();

  /** The characters, to be changed where a mark says what is to be read in their place. */
  List<PaintedGlyph> glyphs() {
    return glyphs;
  }

  /** How many of its characters are of fonts that do not say which they are. */
  int unmapped() {
    return unmapped;
  }

  /** How many characters are too small to be seen; they are left out. */
  int tiny() {
    return tiny;
  }

  int pictures() {
    return pictures;
  }

  int comments() {
    return comments;
  }

  boolean isDamaged() {
    return damaged;
  }

  /** Why the rest of it was not read. */
  Optional<String> cut() {
    return cut;
  }

  void picture() {
    pictures++;
  }

  void comment() {
    comments++;
  }

  void damage() {
    damaged = true;
  }

  void cut(String why) {
    cut = Optional.of(why);
  }

  /**
   * Adds a character.
   *
   * @param place from the font's space to the page's
   * @param advance how far the next one is in the font's space
   * @param font its font
   * @param code its code there
   * @param artifact whether it belongs to the page
   */
  void add(Matrix place, float advance, PDFont font, int code, boolean artifact)
      throws IOException {
    float up = (float) Math.hypot(place.getShearX(), place.getScaleY()) * FontFacts.height(font);
    PaintedGlyph glyph = new PaintedGlyph(
        "",
        place.getTranslateX(),
        place.getTranslateY(),
        advance * place.getScaleX(),
        advance * place.getShearY(),
        up,
        artifact);
    if (!isSomewhere(glyph)) {
      return;
    }
    if (up < SMALLEST) {
      tiny++;
      return;
    }
    Optional<String> text = FontFacts.text(font, code);
    unmapped += text.isEmpty() ? 1 : 0;
    glyphs.add(new PaintedGlyph(
        text.orElseGet(() -> FontFacts.guess(font, code)),
        glyph.x(),
        glyph.y(),
        glyph.dx(),
        glyph.dy(),
        glyph.size(),
        artifact));
  }

  private static boolean isSomewhere(PaintedGlyph glyph) {
    return Math.abs(glyph.x()) < FARTHEST
        && Math.abs(glyph.y()) < FARTHEST
        && Math.abs(glyph.dx()) < FARTHEST
        && Math.abs(glyph.dy()) < FARTHEST
        && glyph.size() < FARTHEST;
  }
}

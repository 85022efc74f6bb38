package org.rcm.render.pdf;

/**
 * One face of a typeface, such as Source Serif 4 Regular: which characters it has, how wide they are, how they kern.
 *
 * <p>Immutable and thread-safe; a face is equal to itself only.
 */
final class Face {
  private static final int ASCII = 128;

  private final String fileName;
  private final byte[] bytes;
  private final CharacterMap characters;
  private final short[] widths;
  private final Kerning kerning;
  private final int unitsPerEm;
  private final short[] asciiKerning = new short[ASCII * ASCII];

  Face(String fileName, byte[] bytes) {
    this.fileName = fileName;
    this.bytes = bytes;
    FontData font = new FontData(bytes);
    characters = new CharacterMap(font);
    unitsPerEm = font.unsigned16(font.table("head") + 18);
    widths = readWidths(font, unitsPerEm);
    kerning = Kerning.of(font);
    for (int left = '!'; left < ASCII; left++) {
      for (int right = '!'; right < ASCII; right++) {
        asciiKerning[left * ASCII + right] = (short) readKerning(left, right);
      }
    }
  }

  private static short[] readWidths(FontData font, int unitsPerEm) {
    short[] widths = new short[font.unsigned16(font.table("maxp") + 4)];
    int listed = font.unsigned16(font.table("hhea") + 34);
    for (int glyph = 0; glyph < widths.length; glyph++) {
      int advance = font.unsigned16(font.table("hmtx") + 4 * Math.min(glyph, listed - 1));
      widths[glyph] = (short) Math.round(advance * 1000f / unitsPerEm);
    }
    return widths;
  }

  String fileName() {
    return fileName;
  }

  /** The font file; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  boolean has(int character) {
    return characters.glyph(character) != 0;
  }

  /** By how much two characters move together or apart, in thousandths of an em; never beside a blank. */
  int kerning(int left, int right) {
    return left < ASCII && right < ASCII
        ? asciiKerning[left * ASCII + right]
        : readKerning(left, right);
  }

  private int readKerning(int left, int right) {
    int leftGlyph = characters.glyph(left);
    int rightGlyph = characters.glyph(right);
    return left == ' ' || right == ' ' || leftGlyph == 0 || rightGlyph == 0
        ? 0
        : kerning.between(leftGlyph, rightGlyph) * 1000 / unitsPerEm;
  }

  /** The width of a text in thousandths of an em, kerned. */
  int width(String text) {
    int width = 0;
    int previous = ' ';
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      width += widths[characters.glyph(character)] + kerning(previous, character);
      previous = character;
      i += Character.charCount(character);
    }
    return width;
  }
}

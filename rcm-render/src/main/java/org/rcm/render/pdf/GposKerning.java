package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pair adjustments of a font's table {@code GPOS}, feature {@code kern}, for Latin text. */
final class GposKerning implements Kerning {
  private static final int PAIR = 2;
  private static final int EXTENSION = 9;
  private static final int ADVANCE = 4;

  /** The pair subtables of one lookup, of which the first that knows a pair decides. */
  private record Lookup(List<Integer> subtables) {}

  private final FontData font;
  private final List<Lookup> lookups = new ArrayList<>();

  GposKerning(FontData font) {
    this.font = font;
    if (font.hasTable("GPOS")) {
      int gpos = font.table("GPOS");
      int list = gpos + font.unsigned16(gpos + 8);
      for (int index : kernLookups(gpos)) {
        lookups.add(readLookup(list + font.unsigned16(list + 2 + 2 * index)));
      }
    }
  }

  boolean isEmpty() {
    return lookups.stream().allMatch(lookup -> lookup.subtables().isEmpty());
  }

  @Override
  public int between(int leftGlyph, int rightGlyph) {
    int sum = 0;
    for (Lookup lookup : lookups) {
      for (int subtable : lookup.subtables()) {
        OptionalInt found = adjustment(subtable, leftGlyph, rightGlyph);
        if (found.isPresent()) {
          sum += found.getAsInt();
          break;
        }
      }
    }
    return sum;
  }

  private SortedSet<Integer> kernLookups(int gpos) {
    SortedSet<Integer> indices = new TreeSet<>();
    int script = latinScript(gpos + font.unsigned16(gpos + 4));
    if (script < 0 || font.unsigned16(script) == 0) {
      return indices;
    }
    int language = script + font.unsigned16(script);
    int features = gpos + font.unsigned16(gpos + 6);
    for (int i = 0; i < font.unsigned16(language + 4); i++) {
      int entry = features + 2 + 6 * font.unsigned16(language + 6 + 2 * i);
      if (font.tag(entry).equals("kern")) {
        int feature = features + font.unsigned16(entry + 4);
        for (int k = 0; k < font.unsigned16(feature + 2); k++) {
          indices.add(font.unsigned16(feature + 4 + 2 * k));
        }
      }
    }
    return indices;
  }

  private int latinScript(int scripts) {
    int found = -1;
    for (int i = 0; i < font.unsigned16(scripts); i++) {
      int entry = scripts + 2 + 6 * i;
      String tag = font.tag(entry);
      if (tag.equals("latn") || (tag.equals("DFLT") && found < 0)) {
        found = scripts + font.unsigned16(entry + 4);
      }
    }
    return found;
  }

  private Lookup readLookup(int lookup) {
    List<Integer> subtables = new ArrayList<>();
    for (int i = 0; i < font.unsigned16(lookup + 4); i++) {
      int subtable = lookup + font.unsigned16(lookup + 6 + 2 * i);
      int type = font.unsigned16(lookup);
      if (type == EXTENSION) {
        type = font.unsigned16(subtable + 2);
        subtable += font.int32(subtable + 4);
      }
      if (type == PAIR) {
        subtables.add(subtable);
      }
    }
    return new Lookup(subtables);
  }

  private OptionalInt adjustment(int subtable, int left, int right) {
    int covered = GlyphTables.coverage(font, subtable + font.unsigned16(subtable + 2), left);
    if (covered < 0) {
      return OptionalInt.empty();
    }
    int leftFormat = font.unsigned16(subtable + 4);
    int valueSize =
        2 * (Integer.bitCount(leftFormat) + Integer.bitCount(font.unsigned16(subtable + 6)));
    int value = font.unsigned16(subtable) == 1
        ? listedPair(subtable + font.unsigned16(subtable + 10 + 2 * covered), right, valueSize)
        : classPair(subtable, left, right, valueSize);
    if (value < 0) {
      return OptionalInt.empty();
    }
    // The advance stands behind the two placements, as far as the format has them.
    boolean moves = (leftFormat & ADVANCE) != 0;
    int advance = value + 2 * Integer.bitCount(leftFormat & (ADVANCE - 1));
    return OptionalInt.of(moves ? font.signed16(advance) : 0);
  }

  private int listedPair(int pairs, int right, int valueSize) {
    int low = 0;
    int high = font.unsigned16(pairs) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int pair = pairs + 2 + middle * (2 + valueSize);
      int second = font.unsigned16(pair);
      if (second == right) {
        return pair + 2;
      }
      if (second < right) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int classPair(int subtable, int left, int right, int valueSize) {
    int leftClass = GlyphTables.classOf(font, subtable + font.unsigned16(subtable + 8), left);
    int rightClass = GlyphTables.classOf(font, subtable + font.unsigned16(subtable + 10), right);
    int rightClasses = font.unsigned16(subtable + 14);
    return subtable + 16 + (leftClass * rightClasses + rightClass) * valueSize;
  }
}

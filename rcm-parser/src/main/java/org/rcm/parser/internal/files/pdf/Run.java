package org.rcm.parser.internal.files.pdf;

import java.util.List;

/**
 * Characters that were painted one after the other on one baseline, without a wide gap.
 *
 * @param glyphs the characters, blanks included
 * @param x where the first that is no blank starts
 * @param end where the last that is no blank ends
 * @param y their baseline
 * @param size the size of their font
 * @param tracking the gap that is between its letters, 0 if they were set as usual
 * @param raised whether they stand above the line like a footnote's sign
 */
record Run(
    List<Glyph> glyphs, float x, float end, float y, float size, float tracking, boolean raised) {

  boolean isArtifact() {
    return glyphs.get(0).artifact();
  }

  Run asRaised() {
    return new Run(glyphs, x, end, y, size, tracking, true);
  }
}

package org.rcm.parser;

import java.util.BitSet;
import java.util.List;

/**
 * The lines of a text with what is known of them before its outline is built.
 *
 * @param clean the text without what converters left
 * @param text the same as a string
 * @param lines its lines that are not blank
 * @param furniture the indexes of those that belong to the page
 * @param joiner decides which lines go on with the line above
 * @param hyphenation decides which hyphens at line ends split a word
 */
record ParsedLines(
    CleanText clean,
    String text,
    List<Line> lines,
    BitSet furniture,
    LineJoiner joiner,
    Hyphenation hyphenation) {}

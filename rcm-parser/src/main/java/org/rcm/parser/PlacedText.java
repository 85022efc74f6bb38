package org.rcm.parser;

import java.util.Arrays;
import java.util.BitSet;

/** Characters, each with its place in another text, while they are written. */
final class PlacedText {
  private final StringBuilder text;
  private final BitSet pageStarts = new BitSet();
  private int[] places;
  /** Whether nothing but blanks stands before the next character in its line. */
  private boolean atLineStart = true;

  PlacedText(int expectedLength) {
    this.text = new StringBuilder(expectedLength);
    this.places = new int[expectedLength + 16];
  }

  void append(char c, int place) {
    atLineStart = c == '\n' || (atLineStart && c == ' ');
    if (text.length() + 1 >= places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[text.length()] = place;
    text.append(c);
  }

  /** Says that a page ended in front of the next character. */
  void startPage() {
    pageStarts.set(text.length());
  }

  BitSet pageStarts() {
    return pageStarts;
  }

  boolean endsInLineEnd() {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
  }

  /** Says where the other text ends. */
  void end(int place) {
    places = Arrays.copyOf(places, text.length() + 1);
    places[text.length()] = place;
  }

  boolean isAtLineStart() {
    return atLineStart;
  }

  String text() {
    return text.toString();
  }

  /** The place of a character, or of the end. */
  int place(int index) {
    return places[index];
  }
}

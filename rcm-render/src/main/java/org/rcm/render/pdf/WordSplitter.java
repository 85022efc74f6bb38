package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into words, and a word that is wider than its line into pieces. */
final class WordSplitter {
  private static final String BREAK_AFTER = "-–—/";

  private final TextStyle style;
  private final float measure;

  WordSplitter(TextStyle style, float measure) {
    this.style = style;
    this.measure = measure;
  }

  List<Word> words(String text) {
    String clean = Characters.clean(text);
    List<Word> words = new ArrayList<>();
    int start = 0;
    while (start < clean.length()) {
      if (clean.charAt(start) == ' ') {
        start++;
        continue;
      }
      int end = endOfWord(clean, start);
      addWord(words, clean.substring(start, end), end < clean.length() && clean.charAt(end) == ' ');
      start = end;
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        return i;
      }
      boolean breaks = i > start + 1 && BREAK_AFTER.indexOf(text.charAt(i)) >= 0;
      // No break in "19-20 July", nor between two hyphens or slashes.
      if (breaks && i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1))) {
        return i + 1;
      }
    }
    return text.length();
  }

  private void addWord(List<Word> words, String text, boolean spaceAfter) {
    Word word = new Word(fragments(text), spaceAfter);
    if (word.width() <= measure) {
      words.add(word);
      return;
    }
    int blank = text.indexOf(Characters.NO_BREAK_SPACE, 1);
    if (blank > 0) {
      // Better here than within a word.
      addWord(words, text.substring(0, blank), true);
      addWord(words, text.substring(blank + 1), spaceAfter);
      return;
    }
    int start = 0;
    while (start < text.length()) {
      int end = endOfPiece(text, start);
      words.add(
          new Word(fragments(text.substring(start, end)), spaceAfter && end == text.length()));
      start = end;
    }
  }

  /** As many characters as fit, at least one. */
  private int endOfPiece(String text, int start) {
    int end = start;
    float width = 0;
    while (end < text.length()) {
      int next = end;
      do {
        next += Character.charCount(text.codePointAt(next));
      } while (next < text.length() && Characters.belongsToPrevious(text.codePointAt(next)));
      width += new Word(fragments(text.substring(end, next)), false).width();
      if (width > measure && end > start) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The pieces of a text, one for each change of face. */
  private List<Fragment> fragments(String text) {
    List<Fragment> fragments = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Optional<Face> face = faceAt(text, start, Optional.of(style.typeface().face()));
      int end = start;
      while (end < text.length() && faceAt(text, end, face).equals(face)) {
        end += Character.charCount(text.codePointAt(end));
      }
      fragments.add(fragment(text.substring(start, end), face));
      start = end;
    }
    return fragments;
  }

  /** The face for a character; one that is invisible stays with those before it. */
  private Optional<Face> faceAt(String text, int index, Optional<Face> current) {
    int c = text.codePointAt(index);
    if (c == Characters.NO_BREAK_SPACE) {
      return current.isPresent() ? current : Optional.of(style.typeface().face());
    }
    return Characters.isInvisible(c) ? current : style.typeface().faceFor(c);
  }

  private Fragment fragment(String text, Optional<Face> face) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (face.isPresent() && (c == Characters.NO_BREAK_SPACE || face.get().has(c))) {
        // Inside a word nothing breaks, and fonts share the glyph of the two spaces.
        shown.appendCodePoint(c == Characters.NO_BREAK_SPACE ? ' ' : c);
      } else if (!Characters.isInvisible(c)) {
        shown.append('?');
      }
    });
    return new Fragment(
        shown.toString(),
        style,
        face.orElse(style.typeface().face()),
        face.isPresent() ? Optional.empty() : Optional.of(text));
  }
}

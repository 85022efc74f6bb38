package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rcm.render.internal.content.Inline;
import org.rcm.render.internal.content.InlineFinder;

/** Cuts a text into words, and a word that is wider than its line into pieces. */
final class WordSplitter {
  private static final String BREAK_AFTER = "-–—/";

  private final TextStyle style;
  private final float measure;
  private final InlineFinder finder;

  WordSplitter(TextStyle style, float measure) {
    this(style, measure, InlineFinder.NONE);
  }

  WordSplitter(TextStyle style, float measure, InlineFinder finder) {
    this.style = style;
    this.measure = measure;
    this.finder = finder;
  }

  List<Word> words(String text) {
    return new Source(Characters.clean(text)).words();
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

  /** A text while it is cut. */
  private final class Source {
    private final String text;
    private final TreeMap<Integer, Inline.Range> inlines = new TreeMap<>();
    private final List<Word> words = new ArrayList<>();

    Source(String text) {
      this.text = text;
      finder.in(text).forEach(range -> inlines.put(range.start(), range));
    }

    List<Word> words() {
      int start = 0;
      while (start < text.length()) {
        if (text.charAt(start) == ' ') {
          start++;
          continue;
        }
        int end = endOfWord(text, start);
        addWord(start, end, end < text.length() && text.charAt(end) == ' ');
        start = end;
      }
      return words;
    }

    private Word word(int start, int end, boolean spaceAfter) {
      return new Word(
          fragments(start, end), spaceAfter, spaceAfter ? inlineAt(end) : Optional.empty());
    }

    private void addWord(int start, int end, boolean spaceAfter) {
      Word word = word(start, end, spaceAfter);
      if (word.width() <= measure) {
        words.add(word);
        return;
      }
      int blank = text.indexOf(Characters.NO_BREAK_SPACE, start + 1);
      if (blank > 0 && blank < end) {
        // Better here than within a word.
        addWord(start, blank, true);
        addWord(blank + 1, end, spaceAfter);
        return;
      }
      int from = start;
      while (from < end) {
        int to = endOfPiece(from, end);
        words.add(word(from, to, spaceAfter && to == end));
        from = to;
      }
    }

    /** As many characters as fit, at least one. */
    private int endOfPiece(int start, int limit) {
      int end = start;
      float width = 0;
      while (end < limit) {
        int next = end;
        do {
          next += Character.charCount(text.codePointAt(next));
        } while (next < limit && Characters.belongsToPrevious(text.codePointAt(next)));
        width += word(end, next, false).width();
        if (width > measure && end > start) {
          return end;
        }
        end = next;
      }
      return end;
    }

    private Optional<Inline> inlineAt(int index) {
      return Optional.ofNullable(inlines.floorEntry(index))
          .filter(entry -> index < entry.getValue().end())
          .map(entry -> entry.getValue().inline());
    }

    /** The pieces of a part of the text, one for each change of face or of what it is part of. */
    private List<Fragment> fragments(int from, int to) {
      List<Fragment> fragments = new ArrayList<>();
      int start = from;
      while (start < to) {
        Optional<Face> face = faceAt(start, Optional.of(style.typeface().face()));
        Optional<Inline> inline = inlineAt(start);
        int end = start;
        while (end < to && faceAt(end, face).equals(face) && inlineAt(end).equals(inline)) {
          end += Character.charCount(text.codePointAt(end));
        }
        fragments.add(fragment(text.substring(start, end), face, inline));
        start = end;
      }
      return fragments;
    }

    /** The face for a character; one that is invisible stays with those before it. */
    private Optional<Face> faceAt(int index, Optional<Face> current) {
      int c = text.codePointAt(index);
      if (c == Characters.NO_BREAK_SPACE) {
        return current.isPresent() ? current : Optional.of(style.typeface().face());
      }
      return Characters.isInvisible(c) ? current : style.typeface().faceFor(c);
    }
  }

  private Fragment fragment(String text, Optional<Face> face, Optional<Inline> inline) {
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
        face.isPresent() ? Optional.empty() : Optional.of(text),
        inline);
  }
}

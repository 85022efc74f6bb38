package org.rcm.parser;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text without what converters leave in it, each character with its place in the source.
 *
 * <p>Line ends are LF, and a form feed, which ends a page, is one that leaves no blank line; blanks are U+0020, accents are composed (NFC), ligatures are letters again. Word's bookmarks,
 * Markdown's bold signs and escapes, soft hyphens, and signs without width are gone; the map of the source knows them
 * as residue.
 */
final class CleanText {
  private static final String BOLD = "**";
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]\\r\\n]{0,200}]");
  private static final Pattern HEADING_SIGN = Pattern.compile("#{1,6}(?= )");
  private static final String ESCAPED = ".-*_[]()#+!";
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char FIRST_LIGATURE = '\uFB00';
  /** More marks than any letter has; longer runs are cut so that composing them stays quick. */
  private static final int MOST_MARKS = 16;

  private final SourceText source;
  private final StringBuilder text;
  private final Matcher bookmark;
  private final Matcher headingSign;
  private final BitSet pageStarts = new BitSet();
  private int[] places;
  /** Whether nothing but blanks stands before the next character in its line. */
  private boolean atLineStart = true;

  private CleanText(SourceText source) {
    this.source = source;
    this.text = new StringBuilder(source.length());
    this.bookmark = BOOKMARK.matcher(source.text());
    this.headingSign = HEADING_SIGN.matcher(source.text());
    this.places = new int[source.length() + 16];
  }

  static CleanText of(SourceText source, SourceMapBuilder map, Diagnostics diagnostics) {
    CleanText clean = new CleanText(source);
    clean.read(map, diagnostics);
    return clean;
  }

  /** The same text with a line end before each of the given places. */
  CleanText withBreaks(SortedSet<Integer> breaks) {
    if (breaks.isEmpty()) {
      return this;
    }
    CleanText broken = new CleanText(source);
    Iterator<Integer> left = breaks.iterator();
    int next = left.next();
    for (int i = 0; i < text.length(); i++) {
      if (i == next) {
        broken.append('\n', places[i]);
        next = left.hasNext() ? left.next() : -1;
      }
      broken.pageStarts.set(broken.text.length(), pageStarts.get(i));
      broken.append(text.charAt(i), places[i]);
    }
    broken.places = Arrays.copyOf(broken.places, broken.text.length() + 1);
    broken.places[broken.text.length()] = places[text.length()];
    return broken;
  }

  String text() {
    return text.toString();
  }

  /** The places of this text in front of which a page ended. */
  BitSet pageStarts() {
    return pageStarts;
  }

  /** The place in the source of a character of this text. */
  int place(int index) {
    return places[index];
  }

  /** The place in the source behind the character before an end. */
  int placeBehind(int end) {
    if (end == 0) {
      return 0;
    }
    String original = source.text();
    int place = places[end - 1] + 1;
    while (place < original.length() && belongsToCharacterBefore(original.charAt(place))) {
      place++;
    }
    return place;
  }

  private static boolean belongsToCharacterBefore(char c) {
    return Character.isLowSurrogate(c) || isMark(c);
  }

  private void read(SourceMapBuilder map, Diagnostics diagnostics) {
    String original = source.text();
    int unreadable = 0;
    int i = 0;
    while (i < original.length()) {
      int residue = residueAt(original, i);
      if (residue > 0) {
        map.mark(i, i + residue, SegmentKind.RESIDUE);
        i += residue;
        continue;
      }
      char c = original.charAt(i);
      int width = widthAt(original, i);
      if (isLineEnd(c)) {
        boolean afterLine = !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
        if (c != '\f' || !afterLine) {
          append('\n', i);
        }
        pageStarts.set(text.length(), c == '\f' || pageStarts.get(text.length()));
        i += c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n' ? 2 : 1;
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        append(' ', i);
      } else if (isUnreadable(original, i)) {
        if (unreadable++ == 0) {
          diagnostics.add(
              DiagnosticCode.UNREADABLE_CHARACTER,
              i,
              i + 1,
              "a character that no text can hold was replaced by U+FFFD");
        }
        append('\uFFFD', i);
      } else {
        appendReadable(original, i, width);
      }
      i += width;
    }
    places = Arrays.copyOf(places, text.length() + 1);
    places[text.length()] = original.length();
  }

  private void appendReadable(String original, int start, int width) {
    char c = original.charAt(start);
    String part = original.substring(start, start + width);
    if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
      part = LIGATURES[c - FIRST_LIGATURE];
    } else if (isPrivateUse(c) && atLineStart) {
      part = "•"; // symbol fonts of word processors have their bullets here
    } else if (width > 1 && !Character.isSurrogate(c)) {
      part = Normalizer.normalize(part, Normalizer.Form.NFC);
    }
    // Accents that no letter takes in keep their own places, so that a sign before them can be a
    // marker.
    boolean loose = part.length() == width && !Character.isSurrogate(c);
    for (int k = 0; k < part.length(); k++) {
      append(part.charAt(k), loose ? start + k : start);
    }
  }

  private void append(char c, int place) {
    atLineStart = c == '\n' || (atLineStart && c == ' ');
    if (text.length() + 1 >= places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[text.length()] = place;
    text.append(c);
  }

  /** How many characters from here on a converter left, 0 for none. */
  private int residueAt(String original, int i) {
    char c = original.charAt(i);
    if (hasNoWidth(c)) {
      return 1;
    }
    if (c == '[') {
      return lengthAt(bookmark, i);
    }
    if (c == '*' && original.startsWith(BOLD, i)) {
      return BOLD.length();
    }
    if (c == '#' && atLineStart) {
      return lengthAt(headingSign, i);
    }
    boolean escapes =
        c == '\\' && i + 1 < original.length() && ESCAPED.indexOf(original.charAt(i + 1)) >= 0;
    return escapes ? 1 : 0;
  }

  private static int lengthAt(Matcher matcher, int start) {
    matcher.region(start, matcher.regionEnd());
    return matcher.lookingAt() ? matcher.end() - start : 0;
  }

  /** A letter with its accents, or a pair of surrogates, is one. */
  private static int widthAt(String original, int start) {
    if (Character.isHighSurrogate(original.charAt(start))) {
      return start + 1 < original.length() && Character.isLowSurrogate(original.charAt(start + 1))
          ? 2
          : 1;
    }
    int end = start + 1;
    while (end < original.length() && end - start < MOST_MARKS && isMark(original.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean hasNoWidth(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || c == '\uFEFF';
  }

  private static boolean isPrivateUse(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  private static boolean isUnreadable(String original, int i) {
    char c = original.charAt(i);
    boolean loneSurrogate =
        Character.isLowSurrogate(c) || (Character.isHighSurrogate(c) && widthAt(original, i) == 1);
    return loneSurrogate || Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF';
  }
}

package org.rcm.parser;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.internal.markup.Markup;

/** Reads a text from its start to its end and writes it clean. Holds the state of one run. */
final class Cleaning {
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]\\r\\n]{0,200}]");
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char FIRST_LIGATURE = '\uFB00';

  private final String original;
  private final Markup markup;
  private final SourceMapBuilder map;
  private final Diagnostics diagnostics;
  private final Matcher bookmark;
  private final PlacedText clean;
  private int unreadable;

  Cleaning(String original, Markup markup, SourceMapBuilder map, Diagnostics diagnostics) {
    this.original = original;
    this.markup = markup;
    this.map = map;
    this.diagnostics = diagnostics;
    this.bookmark = BOOKMARK.matcher(original);
    this.clean = new PlacedText(original.length());
  }

  PlacedText run() {
    int i = 0;
    while (i < original.length()) {
      int residue = residueUntil(i);
      if (residue > i) {
        map.mark(i, residue, SegmentKind.RESIDUE);
        i = residue;
      } else {
        Markup.Shown shown = markup.shownAt(i);
        i = shown == null ? character(i) : instead(i, shown);
      }
    }
    clean.end(original.length());
    markup
        .notes()
        .forEach(note -> diagnostics.add(
            DiagnosticCode.CONTENT_LEFT_OUT, note.start(), note.end(), note.message()));
    return clean;
  }

  /** The end of what a converter left here; the same place if there is none. */
  private int residueUntil(int i) {
    char c = original.charAt(i);
    if (Characters.hasNoWidth(c)) {
      return i + 1;
    }
    if (c == '[' && bookmark.region(i, original.length()).lookingAt()) {
      return bookmark.end();
    }
    return markup.goneUntil(i);
  }

  private int instead(int start, Markup.Shown shown) {
    for (int k = 0; k < shown.text().length(); k++) {
      char c = shown.text().charAt(k);
      clean.append(Character.isSpaceChar(c) ? ' ' : c, start);
    }
    if (shown.residue()) {
      map.mark(start, shown.end(), SegmentKind.RESIDUE);
    }
    return shown.end();
  }

  /** Writes the character at a place; gives the place behind it. */
  private int character(int start) {
    char c = original.charAt(start);
    if (Characters.isLineEnd(c)) {
      boolean page = c == '\f';
      if (!page || !clean.endsInLineEnd()) {
        clean.append('\n', start);
      }
      if (page) {
        clean.startPage();
      }
      return start + (original.startsWith("\r\n", start) ? 2 : 1);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      clean.append(' ', start);
    } else if (Characters.isUnreadable(original, start)) {
      reportUnreadable(start);
      clean.append('\uFFFD', start);
    } else {
      readable(start);
    }
    return start + Characters.widthAt(original, start);
  }

  private void reportUnreadable(int place) {
    if (unreadable++ == 0) {
      diagnostics.add(
          DiagnosticCode.UNREADABLE_CHARACTER,
          place,
          place + 1,
          "a character that no text can hold was replaced by U+FFFD");
    }
  }

  private void readable(int start) {
    char c = original.charAt(start);
    int width = Characters.widthAt(original, start);
    String part = original.substring(start, start + width);
    if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
      part = LIGATURES[c - FIRST_LIGATURE];
    } else if (Characters.isPrivateUse(c) && clean.isAtLineStart()) {
      part = "•"; // symbol fonts of word processors have their bullets here
    } else if (width > 1 && !Character.isSurrogate(c)) {
      part = Normalizer.normalize(part, Normalizer.Form.NFC);
    }
    // Accents that no letter takes in keep their own places, so that a sign before them can be a
    // marker.
    boolean loose = part.length() == width && !Character.isSurrogate(c);
    for (int k = 0; k < part.length(); k++) {
      clean.append(part.charAt(k), loose ? start + k : start);
    }
  }
}

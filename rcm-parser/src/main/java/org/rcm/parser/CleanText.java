package org.rcm.parser;

import java.util.BitSet;
import java.util.Iterator;
import java.util.SortedSet;
import org.rcm.parser.internal.markup.Markup;

/**
 * The text without what converters leave in it, each character with its place in the source.
 *
 * <p>Line ends are LF, and a form feed, which ends a page, is one that leaves no blank line; blanks are U+0020, accents are composed (NFC), ligatures and entities are letters again. Word's
 * bookmarks, the signs of Markdown, soft hyphens, and signs without width are gone; the map of the source knows them as
 * residue.
 */
final class CleanText {
  private final SourceText source;
  private final Markup markup;
  private final PlacedText places;
  private final String text;

  private CleanText(SourceText source, Markup markup, PlacedText places) {
    this.source = source;
    this.markup = markup;
    this.places = places;
    this.text = places.text();
  }

  static CleanText of(SourceText source, SourceMapBuilder map, Diagnostics diagnostics) {
    Markup markup = Markup.of(source.text());
    return new CleanText(
        source, markup, new Cleaning(source.text(), markup, map, diagnostics).run());
  }

  /** The same text with a line end before each of the given places. */
  CleanText withBreaks(SortedSet<Integer> breaks) {
    if (breaks.isEmpty()) {
      return this;
    }
    PlacedText broken = new PlacedText(text.length() + breaks.size());
    Iterator<Integer> left = breaks.iterator();
    int next = left.next();
    for (int i = 0; i < text.length(); i++) {
      if (i == next) {
        broken.append('\n', place(i));
        next = left.hasNext() ? left.next() : -1;
      }
      if (pageStarts().get(i)) {
        broken.startPage();
      }
      broken.append(text.charAt(i), place(i));
    }
    broken.end(place(text.length()));
    return new CleanText(source, markup, broken);
  }

  String text() {
    return text;
  }

  /** The places of this text in front of which a page ended. */
  BitSet pageStarts() {
    return places.pageStarts();
  }

  /** The place in the source of a character of this text. */
  int place(int index) {
    return places.place(index);
  }

  /** The place in the source behind the character before an end. */
  int placeBehind(int end) {
    if (end == 0) {
      return 0;
    }
    int place = place(end - 1);
    Markup.Shown shown = markup.shownAt(place);
    if (shown != null) {
      return shown.end();
    }
    String original = source.text();
    int behind = place + 1;
    while (behind < original.length()
        && Characters.belongsToCharacterBefore(original.charAt(behind))) {
      behind++;
    }
    return behind;
  }
}

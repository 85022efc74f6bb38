package org.rcm.render.pdf;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the characters of a document that no font can show. */
final class MissingGlyphs {
  private MissingGlyphs() {}

  /** Those in the marks of pages, in the order of their codes. */
  static SortedSet<String> in(List<Page> pages, List<Mark> furniture) {
    TreeSet<Integer> codes = new TreeSet<>();
    Stream.concat(
            furniture.stream(),
            pages.stream().flatMap(page -> page.content().stream()).map(Page.Placed::mark))
        .forEach(mark -> {
          if (mark instanceof Mark.Text text) {
            addMissing(codes, text.line());
          }
        });
    TreeSet<String> characters =
        new TreeSet<>((a, b) -> Integer.compare(a.codePointAt(0), b.codePointAt(0)));
    codes.forEach(code -> characters.add(Character.toString(code)));
    return characters;
  }

  private static void addMissing(Set<Integer> codes, Line line) {
    for (Fragment fragment : line.fragments()) {
      fragment
          .meant()
          .ifPresent(meant ->
              meant.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(codes::add));
    }
  }
}

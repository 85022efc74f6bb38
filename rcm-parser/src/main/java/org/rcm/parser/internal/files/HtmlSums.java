package org.rcm.parser.internal.files;

import java.util.List;
import java.util.function.ToIntFunction;

/** What stands in a box, summed over its lines; each sum is quick, however boxes are nested. */
final class HtmlSums {
  private final int[] letters;
  private final int[] linkLetters;
  private final int[] links;
  private final int[] numbered;
  private final int[] numberedLinks;

  HtmlSums(List<HtmlLine> lines) {
    this.letters = sums(lines, HtmlLine::letters);
    this.linkLetters = sums(lines, HtmlLine::linkLetters);
    this.links = sums(lines, HtmlLine::links);
    this.numbered = sums(lines, line -> line.isNumbered() && !line.isLink() ? 1 : 0);
    this.numberedLinks = sums(lines, line -> line.isNumbered() && line.isLink() ? 1 : 0);
  }

  private static int[] sums(List<HtmlLine> lines, ToIntFunction<HtmlLine> value) {
    int[] sums = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      sums[i + 1] = sums[i] + value.applyAsInt(lines.get(i));
    }
    return sums;
  }

  private static int in(HtmlBox box, int[] sums) {
    return sums[box.end()] - sums[box.start()];
  }

  int letters(HtmlBox box) {
    return in(box, letters);
  }

  int linkLetters(HtmlBox box) {
    return in(box, linkLetters);
  }

  int links(HtmlBox box) {
    return in(box, links);
  }

  /** How many lines start as numbered items do and are no links. */
  int numbered(HtmlBox box) {
    return in(box, numbered);
  }

  int numberedLinks(HtmlBox box) {
    return in(box, numberedLinks);
  }

  int allLetters() {
    return letters[letters.length - 1];
  }

  int allNumbered() {
    return numbered[numbered.length - 1];
  }
}

package org.rcm.parser.internal.files;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rcm.parser.internal.files.HtmlBox.Kind;

/**
 * Finds the lines that belong to the site and not to the page, by what the markup says and by how blocks look: lists of
 * links, small blocks with buttons. What holds most of the page, or most of its numbered lines, is never taken for such;
 * where the markup says nothing, lines are kept.
 */
final class HtmlFurniture {
  private static final int FEWEST_LINKS = 3;
  private static final int LONGEST_LINK = 40;
  private static final int LONGEST_NUMBERED_LINK = 25;
  private static final int LONGEST_BANNER = 600;
  private static final int FEWEST_NUMBERS = 3;

  private final List<HtmlLine> lines;
  private final List<HtmlBox> boxes;
  private final HtmlSums sums;
  private final BitSet site = new BitSet();

  HtmlFurniture(List<HtmlLine> lines, List<HtmlBox> boxes) {
    this.lines = lines;
    this.boxes = boxes;
    this.sums = new HtmlSums(lines);
  }

  BitSet find() {
    Optional<HtmlBox> main = main();
    boolean titleInside = main.isPresent() && firstTitle(main.get()) >= 0;
    for (HtmlBox box : boxes) {
      if (isSite(box)) {
        site.set(box.start(), box.end());
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isControl()) {
        site.set(i);
      }
    }
    main.ifPresent(box -> {
      site.set(0, box.start());
      site.set(box.end(), lines.size());
    });
    if (main.isEmpty() && !site.isEmpty()) {
      behindDensest();
    }
    keepTitle(titleInside);
    return site.cardinality() == lines.size() ? new BitSet() : site;
  }

  /** The main element, else an article that holds most of the page. */
  private Optional<HtmlBox> main() {
    return largest(box -> box.kind() == Kind.MAIN && holdsNumbers(box))
        .or(() -> largest(box -> box.kind() == Kind.ARTICLE && holdsNumbers(box) && isMost(box)));
  }

  private Optional<HtmlBox> largest(Predicate<HtmlBox> fits) {
    return boxes.stream().filter(fits).max(Comparator.comparingInt(sums::letters));
  }

  /** Whether most of the numbered lines are in it, if there are numbered lines. */
  private boolean holdsNumbers(HtmlBox box) {
    return sums.allNumbered() < FEWEST_NUMBERS || sums.numbered(box) * 2 > sums.allNumbered();
  }

  private boolean isMost(HtmlBox box) {
    return sums.letters(box) * 2 > sums.allLetters();
  }

  private boolean isSite(HtmlBox box) {
    boolean report = isMost(box)
        || (sums.allNumbered() >= FEWEST_NUMBERS && sums.numbered(box) * 2 > sums.allNumbered());
    if (report) {
      return false;
    }
    return box.kind() == Kind.SITE
        || box.kind() == Kind.HEADER
        || isListOfLinks(box)
        || isSmallForm(box);
  }

  /** A menu, a trail of links, a bar to share, a list of what is related. */
  private boolean isListOfLinks(HtmlBox box) {
    int links = sums.links(box);
    int letters = sums.letters(box);
    int longest = sums.numberedLinks(box) > 0 ? LONGEST_NUMBERED_LINK : LONGEST_LINK;
    return links >= FEWEST_LINKS
        && sums.linkLetters(box) * 10 >= letters * 7
        && letters <= links * longest;
  }

  /** A banner about cookies, a search box, a form for comments. */
  private boolean isSmallForm(HtmlBox box) {
    return box.kind() == Kind.CONTAINER
        && box.controls() > 0
        && sums.letters(box) <= LONGEST_BANNER
        && sums.letters(box) * 3 < sums.allLetters()
        && sums.numbered(box) == 0;
  }

  /** On a page with a site around it, what comes behind the block with the numbered text is the site's. */
  private void behindDensest() {
    if (sums.allNumbered() < FEWEST_NUMBERS) {
      return;
    }
    boxes.stream()
        .filter(box -> box.kind() == Kind.CONTAINER)
        .filter(box -> sums.numbered(box) * 5 >= sums.allNumbered() * 4 && isMost(box))
        .min(Comparator.comparingInt(sums::letters))
        .ifPresent(box -> site.set(box.end(), lines.size()));
  }

  /** The first heading of the page is its title, wherever it stands, unless the main part has one of its own. */
  private void keepTitle(boolean titleInside) {
    boolean kept = site.nextClearBit(0) < lines.size() && hasTitle();
    if (titleInside || kept) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).heading() == 1 && !lines.get(i).isLink()) {
        site.clear(i);
        return;
      }
    }
  }

  private boolean hasTitle() {
    for (int i = site.nextClearBit(0); i < lines.size(); i = site.nextClearBit(i + 1)) {
      if (lines.get(i).heading() == 1) {
        return true;
      }
    }
    return false;
  }

  private int firstTitle(HtmlBox box) {
    for (int i = box.start(); i < box.end(); i++) {
      if (lines.get(i).heading() == 1) {
        return i;
      }
    }
    return -1;
  }
}

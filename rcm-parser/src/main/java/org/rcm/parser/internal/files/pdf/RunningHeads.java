package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds running heads, feet and page numbers: lines that stand outermost on a page, and on most pages, or on most left
 * or most right ones, at the same height with the same words but for numbers. Two pages show less: what the second has
 * in common with the first is its own head, but on the first it may be the title; and a page number that stands alone in
 * the margin needs no second page.
 */
final class RunningHeads {
  /** A letterhead in two languages has nine lines. */
  private static final int MOST_LINES = 12;

  /** How far from the edge they go, as a part of the page's height. */
  private static final float ZONE = 0.25f;

  private static final float SAME_HEIGHT = 3;
  private static final int FEWEST_PAGES = 3;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|\\b[ivxlc]+\\b");
  // "2", "- 2 -", "2/5", "Page 2 of 5", "Pág. 2"
  private static final Pattern PAGE_COUNT = Pattern.compile(
      "\\W*(?:\\p{L}{1,8}\\.? )?[0-9]{1,4}(?: ?(?:/|\\p{L}{1,3}) ?[0-9]{1,4})?\\W*");
  private static final Pattern MARKER = Pattern.compile("\\(?[0-9]+[.)º-]*");

  /** How far from the edge a margin goes, as a part of the page's height. */
  private static final float MARGIN = 0.12f;

  /** How far a line of the margin stands from the text at least, in ems. */
  private static final float ALONE = 2;

  private final int[] pagesOfSide = new int[2];
  private final Map<Key, int[]> counts = new HashMap<>();

  /** A line as it comes again: the heights are of a grid, whose lines may fall between two equal ones. */
  private record Key(String words, int height) {}

  private RunningHeads() {}

  /** The same pages, with what belongs to the page as asides. */
  static List<PageText> set(List<PageText> pages) {
    RunningHeads heads = new RunningHeads();
    List<PageText> set = new ArrayList<>();
    boolean few = pages.stream().filter(page -> !page.isEmpty()).count() < FEWEST_PAGES;
    pages.forEach(heads::count);
    boolean first = true;
    for (PageText page : pages) {
      PageText counted = few ? page.with(withoutPageCounts(page)) : page;
      set.add(counted.with(heads.set(counted, !(few && first))));
      first &= page.isEmpty();
    }
    return set;
  }

  // Repetition

  private void count(PageText page) {
    if (page.isEmpty()) {
      return;
    }
    pagesOfSide[page.number() % 2]++;
    List<PageLine> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i < MOST_LINES || i >= lines.size() - MOST_LINES) {
        count(lines.get(i), page);
      }
    }
  }

  private void count(PageLine line, PageText page) {
    String words = words(line);
    int height = height(line);
    // A line is counted at its height and the two beside it, so that equal ones meet.
    for (int near = height - 1; near <= height + 1; near++) {
      counts.computeIfAbsent(new Key(words, near), key -> new int[2])[page.number() % 2]++;
    }
  }

  private boolean comesAgain(PageLine line, PageText page) {
    int[] count = counts.getOrDefault(new Key(words(line), height(line)), new int[2]);
    int all = count[0] + count[1];
    int side = page.number() % 2;
    return (all >= 2 && all > (pagesOfSide[0] + pagesOfSide[1]) / 2)
        || (count[side] >= 2 && count[side] > pagesOfSide[side] / 2);
  }

  private static String words(PageLine line) {
    return NUMBER
        .matcher(line.text().toLowerCase(Locale.ROOT))
        .replaceAll("#")
        .replaceAll("\\s+", " ");
  }

  private static int height(PageLine line) {
    return Math.round(line.y() / SAME_HEIGHT);
  }

  /** From both ends of the page inwards, up to the first line that does not come again. */
  private List<PageLine> set(PageText page, boolean withHead) {
    List<PageLine> lines = new ArrayList<>(page.lines());
    int first = 0;
    while (withHead && first < lines.size() && isOutside(lines.get(first), page)) {
      lines.set(first, lines.get(first).asAside());
      first++;
    }
    for (int last = lines.size() - 1; last >= first && isOutside(lines.get(last), page); last--) {
      lines.set(last, lines.get(last).asAside());
    }
    return lines;
  }

  private boolean isOutside(PageLine line, PageText page) {
    float edge = Math.min(line.y(), page.height() - line.y());
    return line.aside() || (edge < ZONE * page.height() && comesAgain(line, page));
  }

  // Page numbers of short files

  private static List<PageLine> withoutPageCounts(PageText page) {
    List<PageLine> lines = new ArrayList<>(page.lines());
    int first = 0;
    while (first < lines.size() && lines.get(first).aside()) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && lines.get(last).aside()) {
      last--;
    }
    if (last <= first) {
      return lines;
    }
    float top = page.height() * MARGIN;
    if (isPageCount(lines.get(first), lines.get(first + 1)) && lines.get(first).y() < top) {
      lines.set(first, lines.get(first).asAside());
    }
    if (isPageCount(lines.get(last), lines.get(last - 1))
        && lines.get(last).y() > page.height() - top) {
      lines.set(last, lines.get(last).asAside());
    }
    return lines;
  }

  private static boolean isPageCount(PageLine line, PageLine neighbour) {
    List<String> cells = List.of(line.text().split(" {2,}"));
    String first = cells.get(0);
    String last = cells.get(cells.size() - 1);
    // "2.  Text" may be an item; "- 2 -  Title", "Title  2" are none.
    boolean count = PAGE_COUNT.matcher(last).matches()
        || (PAGE_COUNT.matcher(first).matches() && !MARKER.matcher(first).matches());
    return count && Math.abs(line.y() - neighbour.y()) > ALONE * neighbour.size();
  }
}

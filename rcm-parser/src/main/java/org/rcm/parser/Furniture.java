package org.rcm.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.StructureWords.Kind;

/**
 * Finds the lines that belong to the page and not to the text: page numbers, running heads, letterheads between items,
 * and what a web site puts around a text.
 */
final class Furniture {
  private static final int LONGEST_HEAD = 80;
  private static final int MOST_HEAD_LINES = 4;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  /** "2", "2/5", "- 2 -", "2 of 5"; what stands between the figures is checked against the words. */
  private static final Pattern PAGE_COUNT =
      Pattern.compile("[-–— ]*[0-9]{1,4} ?(?:(/|\\p{L}{1,8}) ?[0-9]{1,4})?[-–— ]*");

  private final List<Line> lines;
  private final LineJoiner joiner;
  private final StructureWords words;
  private final PageBreaks pages;
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Looks at all lines once.
   *
   * @param lines the lines
   * @param pages where pages end
   * @param joiner knows which lines were wrapped
   * @param words words of pages and sites
   */
  Furniture(List<Line> lines, PageBreaks pages, LineJoiner joiner, StructureWords words) {
    this.lines = lines;
    this.joiner = joiner;
    this.words = words;
    this.pages = pages;
    for (Line line : lines) {
      if (canBeHead(line)) {
        counts.merge(key(line), 1, Integer::sum);
      }
    }
  }

  /**
   * The indexes of the lines that are furniture.
   *
   * @param listStart the index of the first line of the numbered part
   */
  BitSet find(int listStart) {
    BitSet found = new BitSet(lines.size());
    for (Line line : lines) {
      boolean inList = line.index() >= listStart;
      if (isPageNumber(line, inList) || isSite(line) || isRunningHead(line, inList)) {
        found.set(line.index());
      }
    }
    siteBehindList(found);
    followUps(found, listStart);
    int i = listStart;
    while (i < lines.size()) {
      i = Math.max(i + 1, letterheadEnd(i, found));
    }
    return found;
  }

  /**
   * Remarks below items, in which a secretariat follows up who is to do it by when ("Responsible: Panama · Due: 3
   * August 2018"). They say again what the item says.
   */
  private void followUps(BitSet found, int listStart) {
    String remark = "";
    for (Line line : lines.subList(Math.min(listStart, lines.size()), lines.size())) {
      boolean goesOn = !remark.isEmpty()
          && line.marker().isEmpty()
          && joiner.goesOn(lines.get(line.index() - 1), remark, line);
      if (isFollowUp(line) || goesOn) {
        found.set(line.index());
        remark = line.text();
      } else {
        remark = "";
      }
    }
  }

  private boolean isFollowUp(Line line) {
    int colon = line.text().indexOf(':');
    return line.marker().isEmpty()
        && colon > 0
        && colon < LONGEST_HEAD
        && words.isWhole(Kind.FOLLOW_UP, line.text().substring(0, colon));
  }

  /**
   * Behind the last item, what a web site asks its readers belongs to the site, numbered or not, and so does a line
   * between two of the site's. Conclusions are no questions.
   */
  private void siteBehindList(BitSet found) {
    for (int i = lines.size() - 1; i > 0 && isSiteTail(lines.get(i), found); i--) {
      found.set(i);
    }
    for (int i = lines.size() - 2; i > 0 && lines.get(i).marker().isEmpty(); i--) {
      // Between two running heads stands the text of a page.
      if (found.get(i - 1)
          && found.get(i + 1)
          && !isRepeated(lines.get(i - 1))
          && !isRepeated(lines.get(i + 1))) {
        found.set(i);
      }
    }
  }

  private boolean isSiteTail(Line line, BitSet found) {
    return found.get(line.index())
        || (line.width() <= LONGEST_HEAD
            && (words.isStart(Kind.SITE, line.text()) || line.text().endsWith("?")));
  }

  private boolean isPageNumber(Line line, boolean inList) {
    String text = line.text();
    boolean year =
        line.index() > 0 && joiner.splitsDate(lines.get(line.index() - 1).text(), line);
    if (text.length() > LONGEST_HEAD || year) {
      return false;
    }
    if (pages.isLast(line) && isPageCount(text)) {
      return true;
    }
    if (line.marker().isPresent()) {
      // "- 2 -" is a page number; a number alone may be the marker of an item, which the outline
      // decides; above the list it is none.
      return (inList ? line.marker().get().isBullet() : line.marker().get().isAlone())
          && isPageCount(text)
          && DIGITS.matcher(text).find();
    }
    if (isPageCount(text)) {
      return inList || text.indexOf('/') >= 0;
    }
    return words.isStart(Kind.PAGE, text) && DIGITS.matcher(text).find() && text.length() < 30;
  }

  private boolean isSite(Line line) {
    return line.marker().isEmpty() && line.width() <= LONGEST_HEAD && isSiteText(line.text());
  }

  private boolean isSiteText(String text) {
    return words.isWhole(Kind.SITE, text)
        || (words.isStart(Kind.SITE, text) && DIGITS.matcher(text).find());
  }

  /** A line that stands twice and more; in the title block only if it also stands in the list. */
  private boolean isRunningHead(Line line, boolean inList) {
    if (!isRepeated(line)) {
      return false;
    }
    if (!inList) {
      return !words.contains(Kind.MEETING, line.text()) || isConference(line);
    }
    // The same words may stand twice inside sentences that were wrapped.
    Line above = lines.get(Math.max(0, line.index() - 1));
    return pages.isFirst(line)
        || pages.isLast(line)
        || joiner.isSetApart(line)
        || Sentences.isFinished(above.text())
        || canBeHead(above)
        || isInBlockOfHead(line)
        || interrupts(line);
  }

  /** Two lines that both come again, one of them with the name of the conference, are no wrapped sentence. */
  private boolean isInBlockOfHead(Line line) {
    int next = line.index() + 1;
    return next < lines.size()
        && isRepeated(lines.get(next))
        && (isConference(line) || isConference(lines.get(next)));
  }

  private boolean isRepeated(Line line) {
    return canBeHead(line) && counts.getOrDefault(key(line), 0) > 1;
  }

  /** Whether a wrapped sentence goes on below, although its next word had room in the line. */
  private boolean interrupts(Line line) {
    int below = line.index() + 1;
    int farthest = Math.min(lines.size() - 1, line.index() + MOST_HEAD_LINES);
    if (!joiner.isWrapped() || below > farthest || joiner.mayBeWrapped(line, lines.get(below))) {
      return false;
    }
    while (below < farthest && isRepeated(lines.get(below))) {
      below++;
    }
    Line next = lines.get(below);
    return next.marker().isEmpty() && Sentences.startsSmall(next.text());
  }

  private boolean canBeHead(Line line) {
    String text = line.text();
    return line.marker().isEmpty()
        && text.length() <= LONGEST_HEAD
        && !Sentences.isFinished(text)
        && !Sentences.startsSmall(text);
  }

  /** A head comes again letter by letter; a title in capitals may be said again in a sentence. */
  private static String key(Line line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }

  /**
   * A block of short lines set apart from the item above it, at least one of which names the conference or a
   * government: a letterhead that stands only once.
   *
   * @return the index behind the block, whether it is one or not
   */
  private int letterheadEnd(int start, BitSet found) {
    Line first = lines.get(start);
    if (!canBeHead(first) || !(joiner.isSetApart(first) || (start > 0 && found.get(start - 1)))) {
      return start;
    }
    int end = start;
    boolean proof = false;
    List<Line> block = new ArrayList<>();
    while (end < lines.size() && canBeHead(lines.get(end))) {
      proof |= isConference(lines.get(end))
          || words.isStart(Kind.LETTERHEAD, lines.get(end).text());
      block.add(lines.get(end));
      end++;
    }
    if (proof && (block.size() > 1 || isConference(first))) {
      block.forEach(line -> found.set(line.index()));
    }
    return end;
  }

  private boolean isPageCount(String text) {
    Matcher count = PAGE_COUNT.matcher(text);
    return count.matches()
        && (count.group(1) == null
            || count.group(1).equals("/")
            || words.isWhole(Kind.PAGE_COUNT, count.group(1)));
  }

  private boolean isConference(Line line) {
    return words.contains(Kind.CONFERENCE, line.text());
  }
}

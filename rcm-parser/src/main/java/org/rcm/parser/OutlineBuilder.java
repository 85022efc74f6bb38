package org.rcm.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.Marker.Kind;
import org.rcm.parser.OpenLists.Placement;
import org.rcm.parser.Outline.Stretch;

/**
 * Builds the tree of items from the lines of the numbered part: marked lines become items on the level that
 * {@link OpenLists} finds, lines without a marker go on with the item above, head the items below, or continue the
 * item as a paragraph of its own. Holds the state of one run.
 */
final class OutlineBuilder {
  private static final int TAIL = 300;

  private final CleanText clean;
  private final String text;
  private final List<Line> lines;
  private final BitSet furniture;
  private final LineJoiner joiner;
  private final MarkerJudge judge;
  private final Hyphenation hyphenation;
  private final Diagnostics diagnostics;
  private final ParseLimits limits;
  private final MarkersAhead markersAhead;
  private final HeadingFinder headingFinder;
  private final LostBullets lostBullets;
  private final MarkerReports reports;

  private final OutlineItem root = OutlineItem.root();
  private final OpenLists lists = new OpenLists();
  private final List<Stretch> headings = new ArrayList<>();
  private final List<Stretch> unread = new ArrayList<>();
  private OutlineItem current = root;
  private Line above;
  private @Nullable Heading heading;
  private @Nullable OutlineItem lastFilled;
  private boolean inSentence;
  private int lastMarked;
  private int end;
  private int items;

  OutlineBuilder(
      ParsedLines parsed, StructureWords words, Diagnostics diagnostics, ParseLimits limits) {
    this.clean = parsed.clean();
    this.text = parsed.text();
    this.lines = parsed.lines();
    this.furniture = parsed.furniture();
    this.joiner = parsed.joiner();
    this.hyphenation = parsed.hyphenation();
    this.judge = new MarkerJudge(joiner, words);
    this.diagnostics = diagnostics;
    this.limits = limits;
    this.markersAhead = MarkersAhead.of(lines, furniture);
    this.headingFinder = new HeadingFinder(parsed, words);
    this.lostBullets = new LostBullets(lines, furniture, joiner, words);
    this.reports = new MarkerReports(clean, diagnostics);
    this.above = lines.get(0);
    this.end = lines.size();
  }

  private int lastMarked() {
    int last = end - 1;
    while (last >= 0 && (furniture.get(last) || lines.get(last).marker().isEmpty())) {
      last--;
    }
    return last;
  }

  /**
   * The outline of the lines from a first one on, which has a marker.
   *
   * @param start the index of that line
   * @param firstSection the heading above it, if there is one
   */
  Outline build(int start, Optional<Heading> firstSection) {
    heading = firstSection.orElse(null);
    end = headingFinder.annex(start + 1);
    lastMarked = lastMarked();
    int i = start;
    while (i < end) {
      Line line = lines.get(i);
      if (furniture.get(i)) {
        i++;
      } else if (addItem(line)) {
        i++;
      } else {
        i = addText(i);
      }
    }
    if (unread.isEmpty() && end < lines.size()) {
      leaveUnread(end);
    }
    reports.missingLists(root);
    return new Outline(root, headings, unread);
  }

  // Items

  private boolean addItem(Line line) {
    if (line.marker().isEmpty()) {
      return false;
    }
    Marker marker = line.marker().get();
    if (marker.isBullet() && judge.isBrokenTail(current, line, isSameBulletNext(line, marker))) {
      joinBrokenTail(line, marker);
      return true;
    }
    boolean apart = joiner.isSetApart(line) || line.index() != above.index() + 1;
    Placement placement = lists.place(
        marker,
        apart ? Column.UNKNOWN : line.column(),
        markersAhead.nextLetters(line.index()),
        Sentences.endsInColon(current.tail(TAIL)));
    if (current != root && !judge.isItem(current, above, line, marker, placement, lists)) {
      if (marker.isAlone() && !joiner.splitsDate(current.tail(TAIL), line)) {
        furniture.set(
            line.index()); // a page number; it is reported with the other lines of the page
        return true;
      }
      reports.inSentence(line, marker, current);
      inSentence = !Sentences.isFinished(current.tail(TAIL));
      return false;
    }
    OutlineItem parent = lists.parent(placement, root);
    if (isBeyondLimits(line, parent)) {
      return false;
    }
    if (heading != null) {
      parent.setChildSection(heading);
      heading = null;
    }
    int markerEnd = line.start() + Math.min(marker.textStart(), line.width());
    OutlineItem item = parent.addChild(marker.label(), step(placement), line.start(), markerEnd);
    int before = placement.level() < lists.depth() ? lists.last(placement.level()) : 0;
    reports.placed(line, marker, placement, before, item);
    lists.add(placement, marker, line.column(), parent, item);
    item.addText(text, markerEnd, line.end(), hyphenation);
    current = item;
    above = line;
    items++;
    return true;
  }

  private static String step(Placement placement) {
    String step = placement.reading().step();
    return placement.reading().kind() == Kind.DECIMAL
        ? step.substring(step.lastIndexOf('.') + 1)
        : step;
  }

  private boolean isBeyondLimits(Line line, OutlineItem parent) {
    boolean deep = parent != root && parent.number().depth() >= limits.maxDepth();
    boolean many = items >= limits.maxItems();
    if (deep) {
      reports.tooDeep(line, limits.maxDepth());
    } else if (many) {
      reports.tooMany(line, limits.maxItems());
    }
    return deep || many;
  }

  private void joinBrokenTail(Line line, Marker marker) {
    boolean closes = Sentences.hasOpenDash(current.tail(TAIL), marker.label().charAt(0));
    int start = line.start() + (closes ? 0 : Math.min(marker.textStart(), line.width()));
    reports.brokenSentence(line, current);
    append(start, line.end(), false);
    above = line;
  }

  private boolean isSameBulletNext(Line line, Marker marker) {
    return markersAhead
        .next(line.index())
        .filter(next -> next.isBullet() && next.label().equals(marker.label()))
        .isPresent();
  }

  // Text without a marker

  /** Takes a line, and what belongs to it, as text; gives the index of the next line to look at. */
  private int addText(int index) {
    Line line = lines.get(index);
    boolean goesOn = inSentence
        || isBehindPageBreak(line)
        || (joiner.goesOn(above, current.tail(TAIL), line)
            && !headingFinder.isClear(current.tail(TAIL), line));
    inSentence = false;
    if (current == root) {
      return index + 1;
    }
    if (current.text().isEmpty() && current.continuation().isEmpty()) {
      List<OutlineItem> empty = emptyBullets();
      if (empty.size() > 1) {
        lastFilled = empty.get(empty.size() - 1);
        return new BulletTexts(text, lines, furniture, joiner, hyphenation)
            .fill(empty, index, clean, diagnostics);
      }
      append(line.start(), line.end(), false);
      above = line;
      return index + 1;
    }
    if (goesOn) {
      append(line.start(), line.end(), false);
      above = line;
      return index + 1;
    }
    int behindLost = takeLostBullets(index);
    if (behindLost > index) {
      return behindLost;
    }
    int behindHeading = headingFinder.behind(index);
    if (behindHeading > index) {
      takeHeading(index, behindHeading);
      return behindHeading;
    }
    if (isBehindList(line)) {
      leaveUnread(index);
      return lines.size();
    }
    diagnostics.add(
        DiagnosticCode.CONTINUATION,
        clean,
        line.start(),
        line.end(),
        Diagnostics.quote(line.text()) + " has no marker; it was kept as the continuation of "
            + current.number());
    append(line.start(), line.end(), true);
    above = line;
    return index + 1;
  }

  /** A page's end may stand in the middle of a sentence. */
  private boolean isBehindPageBreak(Line line) {
    return line.index() > 0
        && furniture.get(line.index() - 1)
        && !Sentences.isFinished(current.tail(TAIL))
        && headingFinder.behind(line.index()) == line.index();
  }

  private void append(int start, int end, boolean newParagraph) {
    if (newParagraph || !current.continuation().isEmpty()) {
      current.addContinuation(text, start, end, newParagraph, hyphenation);
    } else {
      current.addText(text, start, end, hyphenation);
    }
  }

  /** Items of a list whose bullets were lost; gives the index behind them, or the same index if there are none. */
  private int takeLostBullets(int index) {
    boolean announced =
        Sentences.endsInColon(current.tail(TAIL)) && current.children().isEmpty();
    List<List<Line>> lost = announced ? lostBullets.find(index) : List.of();
    if (lost.isEmpty() || (current.number().depth() >= limits.maxDepth())) {
      return index;
    }
    OutlineItem parent = current;
    for (List<Line> paragraph : lost) {
      Line first = paragraph.get(0);
      current = parent.addChild("", "", first.start(), first.start());
      for (Line line : paragraph) {
        current.addText(text, line.start(), line.end(), hyphenation);
        above = line;
      }
      items++;
    }
    diagnostics.add(
        DiagnosticCode.BULLETS_LOST,
        clean,
        lines.get(index).start(),
        lines.get(index).end(),
        lost.size() + " paragraphs without a marker follow the colon of " + parent.number()
            + "; each was taken for an item");
    return above.index() + 1;
  }

  /** Bullets that stand together without a text, the last items of their list. */
  private List<OutlineItem> emptyBullets() {
    List<OutlineItem> empty = new ArrayList<>();
    OutlineItem parent = lists.parentOfLast(root);
    for (int i = parent.children().size() - 1; i >= 0; i--) {
      OutlineItem item = parent.children().get(i);
      boolean older = item.equals(lastFilled);
      if (older
          || !item.isBullet()
          || !item.text().isEmpty()
          || !item.children().isEmpty()) {
        break;
      }
      empty.add(item);
    }
    Collections.reverse(empty);
    return empty;
  }

  private void takeHeading(int from, int to) {
    JoinedText joined = new JoinedText();
    for (int i = from; i < to; i++) {
      joined.add(text, lines.get(i).start(), lines.get(i).end(), hyphenation);
      headings.add(new Stretch(lines.get(i).start(), lines.get(i).end()));
    }
    heading = Heading.of(
        joined.toString(),
        new Stretch(lines.get(from).start(), lines.get(to - 1).end()));
    above = lines.get(to - 1);
  }

  private boolean isBehindList(Line line) {
    return line.index() > lastMarked
        && joiner.isSetApart(line)
        && Sentences.isFinished(current.tail(TAIL));
  }

  private void leaveUnread(int from) {
    Line first = lines.get(from);
    Line last = lines.get(lines.size() - 1);
    unread.add(new Stretch(first.start(), last.end()));
    diagnostics.add(
        DiagnosticCode.TEXT_AFTER_LIST,
        clean,
        first.start(),
        last.end(),
        "what follows the last item was not read, from " + Diagnostics.quote(first.text()));
  }
}

package org.rcm.parser.internal.files;

import java.util.ArrayList;
import java.util.List;

/** What was seen of a page: its lines, the blocks that they stand in, and what is not in them. */
final class HtmlPage {
  private final List<HtmlLine> lines = new ArrayList<>();
  private final List<HtmlBox> boxes = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * Something that is not in the text.
   *
   * @param line the line in or before which it was
   * @param column where in that line
   * @param message what it was and what was done
   */
  record Remark(int line, int column, String message) {}

  List<HtmlLine> lines() {
    return lines;
  }

  List<HtmlBox> boxes() {
    return boxes;
  }

  List<Remark> remarks() {
    return remarks;
  }

  boolean hasLetters() {
    return lines.stream().anyMatch(line -> line.letters() > 0);
  }

  void add(HtmlLine line) {
    lines.add(line);
  }

  /** Says something about the line that comes next. */
  void remark(int column, String message) {
    remarks.add(new Remark(lines.size(), column, message));
  }

  /** A block ends that began before the line of this index; one without lines is none. */
  void addBox(HtmlBox.Kind kind, int start, int controls) {
    if (lines.size() > start) {
      boxes.add(new HtmlBox(kind, start, lines.size(), controls));
    }
  }

  /** Makes one line of some lines of a row; boxes inside of it are no more. */
  void joinRow(int start, int end, int boxesBefore) {
    HtmlLine row = HtmlLine.row(lines.subList(start, end));
    lines.subList(start, end).clear();
    lines.add(start, row);
    boxes.subList(boxesBefore, boxes.size()).clear();
  }
}

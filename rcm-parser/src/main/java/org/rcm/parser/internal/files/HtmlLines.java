package org.rcm.parser.internal.files;

import org.jspecify.annotations.Nullable;
import org.rcm.parser.internal.files.HtmlDraft.Around;

/**
 * Collects the lines of a page while it is walked through: blanks become one as browsers show them (CSS Text, 4.1.1),
 * a block ends the line, an item's number waits for the first word of the item.
 */
final class HtmlLines {
  private static final int INDENT = 4;
  private static final int DEEPEST_INDENT = 10;

  private final HtmlPage page = new HtmlPage();
  private final HtmlDraft draft = new HtmlDraft();
  private boolean blank;
  private int blanksBefore;
  private boolean apart;
  private int indent;
  private @Nullable String marker;

  HtmlPage page() {
    return page;
  }

  /** The index of the next line that will be complete. */
  int next() {
    return page.lines().size();
  }

  /** Whether nothing stands in the line yet but perhaps an item's number. */
  boolean isAtStart() {
    return draft.isEmpty();
  }

  /** The last characters of the line, at most as many as asked for. */
  String tail(int length) {
    return draft.tail(length);
  }

  void remark(String message) {
    page.remark(draft.length(), message);
  }

  void link() {
    draft.addLink();
  }

  /** Adds characters; line ends are blanks. */
  void add(String characters, Around around) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else {
        add(c, around);
      }
    }
  }

  /** Adds characters as they stand, line ends too. */
  void addKept(String characters, Around around) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == '\n') {
        breakLine();
      } else if (c != '\r') {
        add(c, around);
      }
    }
  }

  private void add(char c, Around around) {
    if (draft.isEmpty()) {
      draft.add(" ".repeat(indent));
    }
    if (marker != null) {
      draft.add(marker + " ");
      marker = null;
    } else if (blank && draft.length() > indent) {
      draft.add(" ");
    }
    blank = false;
    draft.add(c, around);
  }

  /** White space of HTML; a no-break blank is none. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Lists inside of lists are indented, which tells apart those that count alike. */
  void setListDepth(int depth) {
    indent = INDENT * Math.max(0, Math.min(depth, DEEPEST_INDENT) - 1);
  }

  /** The number or bullet of an item, which stands before its first word. */
  void startItem(String label) {
    endBlock();
    if (marker != null) {
      endItem();
    }
    marker = label;
  }

  /** An item without a word is its number alone. */
  void endItem() {
    endBlock();
    if (marker != null) {
      draft.add(" ".repeat(indent) + marker);
      marker = null;
      endBlock();
    }
  }

  void startHeading(int level) {
    endBlock();
    gap();
    draft.setHeading(level);
  }

  void endHeading() {
    endBlock();
    draft.setHeading(0);
  }

  /** An empty line comes before the next one. */
  void gap() {
    endBlock();
    blanksBefore = Math.max(blanksBefore, 1);
  }

  /** What comes next is apart from this, unless {@link #together} is said before it. */
  void apart() {
    endBlock();
    apart = true;
  }

  void together() {
    endBlock();
    apart = false;
  }

  /** The end of a paragraph, or the start of the next. */
  void endBlock() {
    if (!draft.isEmpty()) {
      endLine(false);
    }
    blank = false;
  }

  /** A line break: with nothing before it, it makes an empty line. */
  void breakLine() {
    if (!draft.isEmpty()) {
      endLine(true);
    } else {
      blanksBefore++;
    }
    blank = false;
  }

  private void endLine(boolean broken) {
    if (draft.isBlank()) {
      blanksBefore++;
    } else {
      int least = apart && !page.lines().isEmpty() ? 1 : 0;
      page.add(draft.line(Math.max(blanksBefore, least), broken));
      blanksBefore = 0;
      apart = false;
    }
    draft.clear();
  }

  void end() {
    endItem();
  }
}

package org.rcm.parser.internal.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Signs of bold and italics (CommonMark, 6.2). Within a block they are matched; double stars that are left over were
 * broken by a converter, which bolds over paragraphs, and go too, unless they are marks of footnotes. A single sign that
 * is left over is a sign of the text: "2 * 3", "page_1", "Mexico*".
 */
final class Emphasis {
  private final String text;
  private final Markup markup;
  private final Deque<Run> stars = new ArrayDeque<>();
  private final Deque<Run> bars = new ArrayDeque<>();
  private final List<Run> leftOver = new ArrayList<>();

  /** A run of one sign: what is left of it, and whether it may open or close. */
  private static final class Run {
    final char sign;
    final boolean opens;
    final boolean closes;
    int start;
    int end;

    Run(char sign, int start, int end, boolean opens, boolean closes) {
      this.sign = sign;
      this.start = start;
      this.end = end;
      this.opens = opens;
      this.closes = closes;
    }

    int length() {
      return end - start;
    }
  }

  Emphasis(String text, Markup markup) {
    this.text = text;
    this.markup = markup;
  }

  /** Takes the run of signs that starts at a place; gives the place behind it. */
  int add(int start, Block block) {
    char sign = text.charAt(start);
    int end = start;
    while (end < block.end() && text.charAt(end) == sign && !markup.isTaken(end)) {
      end++;
    }
    Run run = run(sign, start, end, block);
    Deque<Run> open = sign == '*' ? stars : bars;
    if (run.closes) {
      close(run, open);
    }
    if (run.length() > 0) {
      if (run.opens && isWorthOpening(run)) {
        open.push(run);
      } else {
        leave(run);
      }
    }
    return end;
  }

  /** Left- and right-flanking runs, as the specification has them. */
  private Run run(char sign, int start, int end, Block block) {
    char before = start == block.start() ? ' ' : text.charAt(start - 1);
    char after = end == block.end() ? ' ' : text.charAt(end);
    boolean blankBefore = Signs.isBlank(before);
    boolean blankAfter = Signs.isBlank(after);
    boolean signBefore = Signs.isPunctuation(before);
    boolean signAfter = Signs.isPunctuation(after);
    boolean left = !blankAfter && (!signAfter || blankBefore || signBefore);
    boolean right = !blankBefore && (!signBefore || blankAfter || signAfter);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return new Run(sign, start, end, false, false); // "2*3*4"
    }
    return sign == '*'
        ? new Run(sign, start, end, left, right)
        : new Run(sign, start, end, left && (!right || signBefore), right && (!left || signAfter));
  }

  /** "(*)" and "____" open nothing. */
  private boolean isWorthOpening(Run run) {
    boolean blank = run.sign == '_' && run.length() > 3;
    return !blank && (run.end >= text.length() || ")].,;:!?%".indexOf(text.charAt(run.end)) < 0);
  }

  private void close(Run run, Deque<Run> open) {
    while (run.length() > 0 && !open.isEmpty()) {
      Run opener = open.peek();
      int signs = Math.min(2, Math.min(run.length(), opener.length()));
      markup.remove(opener.end - signs, opener.end);
      markup.remove(run.start, run.start + signs);
      opener.end -= signs;
      run.start += signs;
      if (opener.length() == 0) {
        open.pop();
      }
      leaveInside(opener, run.sign == '*' ? bars : stars);
    }
  }

  /** What was opened inside of a pair cannot be closed outside. */
  private void leaveInside(Run opener, Deque<Run> others) {
    while (!others.isEmpty() && others.peek().start > opener.start) {
      leave(others.pop());
    }
  }

  private void leave(Run run) {
    if (run.sign == '*' && run.length() > 1) {
      leftOver.add(run);
    }
  }

  void endBlock() {
    for (Deque<Run> open : List.of(stars, bars)) {
      while (!open.isEmpty()) {
        leave(open.pollLast());
      }
    }
  }

  void endText() {
    leftOver.sort((a, b) -> Integer.compare(a.start, b.start));
    if (areFootnotes()) {
      return;
    }
    for (Run run : leftOver) {
      if (!isAlone(run)) {
        markup.remove(run.start, run.end);
      }
    }
  }

  /** "Mexico**" above, "** Not yet ratified" below. */
  private boolean areFootnotes() {
    boolean marked = false;
    for (Run run : leftOver) {
      if (marked && isAtLineStart(run.start)) {
        return true;
      }
      marked |= run.closes && !run.opens;
    }
    return false;
  }

  private boolean isAtLineStart(int start) {
    int i = start - 1;
    while (i >= 0 && Signs.isBlank(text.charAt(i)) && !Signs.isLineEnd(text.charAt(i))) {
      i--;
    }
    return i < 0 || Signs.isLineEnd(text.charAt(i));
  }

  /** "2 ** 3" */
  private boolean isAlone(Run run) {
    boolean blankBefore = run.start > 0 && text.charAt(run.start - 1) == ' ';
    boolean blankAfter = run.end < text.length() && text.charAt(run.end) == ' ';
    return blankBefore && blankAfter && !isAtLineStart(run.start);
  }
}

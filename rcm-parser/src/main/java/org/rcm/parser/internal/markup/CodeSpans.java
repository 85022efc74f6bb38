package org.rcm.parser.internal.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words between backticks (CommonMark, 6.1): the ticks go, what is between them is as it stands. */
final class CodeSpans {
  private final String text;
  private final Block block;
  private final Markup markup;
  /** Where the runs of ticks of the block start, from the first that was asked for. */
  private final List<Integer> runs = new ArrayList<>();

  private final Set<Integer> unclosed = new HashSet<>();

  CodeSpans(String text, Block block, Markup markup) {
    this.text = text;
    this.block = block;
    this.markup = markup;
  }

  /** Takes the code that starts at a place; gives the place to go on at. */
  int behind(int start) {
    if (runs.isEmpty()) {
      findRuns(start);
    }
    int length = length(start);
    int end = unclosed.contains(length) ? -1 : closing(start, length);
    if (end < 0) {
      unclosed.add(length);
      return start + length;
    }
    markup.remove(start, start + length);
    markup.remove(end, end + length);
    markup.take(start + length, end);
    return end + length;
  }

  private void findRuns(int from) {
    for (int i = from; i < block.end(); i++) {
      if (text.charAt(i) == '`') {
        runs.add(i);
        i += length(i);
      }
    }
  }

  private int length(int start) {
    int end = start;
    while (end < block.end() && text.charAt(end) == '`') {
      end++;
    }
    return end - start;
  }

  private int closing(int start, int length) {
    int low = 0;
    int high = runs.size();
    while (low < high) { // the first run behind the opening one
      int middle = (low + high) >>> 1;
      if (runs.get(middle) <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < runs.size(); i++) {
      if (length(runs.get(i)) == length) {
        return runs.get(i);
      }
    }
    return -1;
  }
}

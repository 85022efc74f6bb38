package org.rcm.parser.internal.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lists that are open at a place of a page, and the markers of their items. */
final class HtmlItems {
  private final HtmlLines lines;
  private final HtmlCounters counters = new HtmlCounters();
  private final Deque<HtmlList> open = new ArrayDeque<>();
  /** The numbers of the items that are open, outermost first. */
  private final List<Integer> numbers = new ArrayList<>();

  private int bulletLists;
  /** The last list that was not in another. */
  private @Nullable HtmlList before;

  HtmlItems(HtmlLines lines) {
    this.lines = lines;
  }

  void openList(Element element, Map<String, String> style) {
    lines.together();
    HtmlList list = new HtmlList(element, style, bulletLists);
    if (before != null && open.isEmpty() && isInterrupted(element)) {
      list.goOnWith(before);
      lines.remark(
          "a list that starts with a list inside goes on with the numbers of the one before");
    }
    open.push(list);
    lines.setListDepth(open.size());
    bulletLists += list.hasBullets() ? 1 : 0;
    if (list.isTyped() && list.hasNumbers()) {
      lines.remark(
          "the items of a list have numbers in their text too; those of the list were left out");
    }
  }

  /**
   * Whether a list starts with a list and not with an item, as LibreOffice writes the rest of a list in which a paragraph
   * stands; the number with which it goes on is lost.
   */
  private static boolean isInterrupted(Element list) {
    Element first = list.firstElementChild();
    return list.normalName().equals("ol")
        && !list.hasAttr("start")
        && first != null
        && HtmlTags.isList(first.normalName());
  }

  void closeList() {
    lines.endBlock();
    HtmlList list = open.pop();
    lines.setListDepth(open.size());
    bulletLists -= list.hasBullets() ? 1 : 0;
    if (open.isEmpty()) {
      before = list;
      lines.apart();
    } else {
      lines.endBlock();
    }
  }

  void openItem(Element item, Map<String, String> style) {
    HtmlList list = open.peek();
    int number = list == null ? 0 : list.count(item);
    numbers.add(number);
    String marker = list == null ? "•" : marker(list, item, style, number);
    if (marker.isEmpty()) {
      lines.endBlock();
    } else {
      lines.startItem(marker);
    }
  }

  private String marker(HtmlList list, Element item, Map<String, String> style, int number) {
    if (list.isTyped()) {
      return "";
    }
    String own = style.get(HtmlStyles.MARKER);
    String content = own == null ? list.content().orElse("") : own;
    return content.isEmpty() ? list.marker(item, style, number) : counters.marker(content, numbers);
  }

  void closeItem() {
    numbers.remove(numbers.size() - 1);
    lines.endItem();
  }
}

package org.rcm.parser.internal.files;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A list of a page and how far it has counted (HTML, 4.4.5 to 4.4.8): the attributes type, start, reversed and value, and
 * the style that comes before them.
 */
final class HtmlList {
  private static final String[] BULLETS = {"•", "◦", "▪"};

  private final String style;
  private final Optional<String> content;
  private final int bulletLevel;
  private final boolean typed;
  private final int step;
  private int next;

  /**
   * A list that begins.
   *
   * @param list its element
   * @param style what CSS says of it
   * @param bulletLevel how many lists with bullets it stands in
   */
  HtmlList(Element list, Map<String, String> style, int bulletLevel) {
    boolean ordered = list.normalName().equals("ol");
    this.style = HtmlListStyle.of(style)
        .orElseGet(() -> usual(HtmlNumbers.style(list.attr("type")), ordered ? "decimal" : "disc"));
    this.content = Optional.ofNullable(style.get(HtmlStyles.MARKER));
    this.bulletLevel = bulletLevel;
    this.typed = HtmlTypedMarkers.standIn(list);
    boolean reversed = ordered && list.hasAttr("reversed");
    this.step = reversed ? -1 : 1;
    int first = reversed ? items(list) : 1;
    this.next = ordered ? number(list.attr("start")).orElse(first) : first;
  }

  private static String usual(String style, String otherwise) {
    return style.isEmpty() ? otherwise : style;
  }

  private static int items(Element list) {
    return (int)
        list.children().stream().filter(e -> e.normalName().equals("li")).count();
  }

  private static Optional<Integer> number(String attribute) {
    try {
      return Optional.of(Integer.parseInt(attribute.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Counts on from another list. */
  void goOnWith(HtmlList before) {
    next = before.next;
  }

  /** Counts an item and gives its number. */
  int count(Element item) {
    int number = number(item.attr("value")).orElse(next);
    next = number + step;
    return number;
  }

  boolean hasBullets() {
    return HtmlListStyle.isBullet(style);
  }

  /** Whether its items have markers that were typed, so that those of the list are one too many. */
  boolean isTyped() {
    return typed;
  }

  /** Whether it would show numbers. */
  boolean hasNumbers() {
    return !hasBullets() && !style.equals("none");
  }

  /** What the style sheet puts before its items. */
  Optional<String> content() {
    return content;
  }

  /** What stands before an item; empty if nothing does. */
  String marker(Element item, Map<String, String> itemStyle, int number) {
    String own = HtmlListStyle.of(itemStyle)
        .orElseGet(() -> usual(HtmlNumbers.style(item.attr("type")), style));
    if (own.equals("none")) {
      return "";
    }
    if (own.startsWith("\"") || own.startsWith("'")) {
      return own.substring(1, Math.max(1, own.length() - 1)).strip();
    }
    return HtmlListStyle.isBullet(own)
        ? BULLETS[Math.min(bulletLevel, BULLETS.length - 1)]
        : HtmlNumbers.format(own, number) + ".";
  }
}

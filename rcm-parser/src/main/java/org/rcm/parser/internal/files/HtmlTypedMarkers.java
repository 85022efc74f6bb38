package org.rcm.parser.internal.files;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds ordered lists whose items have their numbers in the text too, as converters make them: {@code <ol><li>a) To
 * thank}. Shown as it is, each item would have two.
 */
final class HtmlTypedMarkers {
  private static final Pattern MARKER = Pattern.compile(
      "\\(?(?:[0-9]{1,3}|[a-zA-Z]{1,2}|[ivxlc]{1,6}|[IVXLC]{1,6})(?:\\.?-|\\.\\)|\\.|\\))(?:[\\s\\u00A0].*)?",
      Pattern.DOTALL);
  private static final int MOST_ITEMS = 100;
  /** The first word of an item stands behind fewer tags than this. */
  private static final int MOST_STEPS = 30;

  private HtmlTypedMarkers() {}

  /** Whether each item of a list starts with a marker in its text; one item alone proves nothing. */
  static boolean standIn(Element list) {
    int items = 0;
    for (Node child = list.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element item && item.normalName().equals("li")) {
        if (!MARKER.matcher(firstWords(item)).matches()) {
          return false;
        }
        if (++items == MOST_ITEMS) {
          return true;
        }
      }
    }
    return items > 1;
  }

  private static String firstWords(Element item) {
    Node node = item;
    for (int step = 0; step < MOST_STEPS && node != null; step++) {
      node = next(node, item);
      if (node instanceof TextNode text && !text.isBlank()) {
        return text.text().strip();
      }
      if (node instanceof Element element && element.normalName().matches("[ou]l")) {
        return "";
      }
    }
    return "";
  }

  /** The node behind another in the order of the page, inside of an item. */
  private static @Nullable Node next(Node node, Node inside) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node up = node;
    while (up != null && !up.equals(inside) && up.nextSibling() == null) {
      up = up.parent();
    }
    return up == null || up.equals(inside) ? null : up.nextSibling();
  }
}

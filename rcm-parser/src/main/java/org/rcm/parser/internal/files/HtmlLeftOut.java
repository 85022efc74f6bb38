package org.rcm.parser.internal.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements whose text a reader does not see, or sees struck out. */
final class HtmlLeftOut {
  private static final Set<String> STRUCK = Set.of("del", "s", "strike");
  private static final int QUOTED = 60;

  private HtmlLeftOut() {}

  /** What is to be said of an element that is left out, empty if it is not; no words if it holds none. */
  static Optional<String> message(Element element, Map<String, String> style) {
    Optional<String> what = what(element, style);
    return what.map(kind -> {
      String text = element.text().strip();
      return text.isEmpty() ? "" : kind + " left out: " + quote(text);
    });
  }

  private static Optional<String> what(Element element, Map<String, String> style) {
    if (isHidden(element, style)) {
      return Optional.of("text that the page hides was");
    }
    String decoration =
        style.getOrDefault("text-decoration", "") + style.getOrDefault("text-decoration-line", "");
    if (STRUCK.contains(element.normalName()) || decoration.contains("line-through")) {
      return Optional.of("struck-out text was");
    }
    boolean comment = element.hasClass("MsoCommentReference")
        || style.getOrDefault("mso-element", "").startsWith("comment");
    return comment ? Optional.of("a comment was") : Optional.empty();
  }

  /** An element that is only hidden from screen readers (aria-hidden) is there to be seen. */
  private static boolean isHidden(Element element, Map<String, String> style) {
    String visibility = style.getOrDefault("visibility", "");
    return element.hasAttr("hidden")
        || style.getOrDefault("display", "").equals("none")
        || visibility.equals("hidden")
        || visibility.equals("collapse")
        || (element.normalName().equals("dialog") && !element.hasAttr("open"));
  }

  static String quote(String text) {
    String flat = text.replaceAll("[\\s\\u00A0]+", " ").strip();
    return "\"" + (flat.length() <= QUOTED ? flat : flat.substring(0, QUOTED - 1) + "…") + "\"";
  }
}

package org.rcm.render.xml;

import java.util.Map;
import java.util.Set;
import org.rcm.render.internal.document.DocumentPath;

/** How paths of a document read in XML: {@code /report/conclusions/conclusion[4]/@number}. */
final class XmlPlaces {
  /** The element that each entry of a list is, by the name of the list. */
  private static final Map<String, String> ITEMS = Map.of(
      "conclusions", "conclusion",
      "children", "conclusion",
      "commitments", "commitment",
      "evidence", "ground",
      "periods", "period",
      "parties", "party");

  /** The plain values that are elements; the others are attributes. */
  private static final Set<String> ELEMENTS = Set.of(
      "title",
      "text",
      "city",
      "section",
      "continuation",
      "action",
      "clause",
      "name",
      "acronym",
      "meeting",
      "mentions",
      "conclusions",
      "parties");

  private XmlPlaces() {}

  /** Whether an element is one of several with the same name, so that its position matters. */
  static boolean isItem(String element) {
    return ITEMS.containsValue(element);
  }

  static String of(DocumentPath path) {
    String above = path.parent().map(XmlPlaces::of).orElse("");
    if (path.parent().isEmpty()) {
      return "/report";
    }
    String item = ITEMS.get(path.name());
    if (item != null && path.index().isPresent()) {
      return above + "/" + path.name() + "/" + item + "[" + (path.index().get() + 1) + "]";
    }
    boolean element = path.document().isPresent() || ELEMENTS.contains(path.name());
    return above + (element ? "/" : "/@") + path.name();
  }
}

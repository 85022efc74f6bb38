package org.rcm.parser.internal.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What CSS says of an element, as far as it changes what a reader sees: its own style, and the rules of the page's style
 * elements that name a tag, a class or an id and nothing else. Rules for media and by place are passed over.
 */
final class HtmlStyles {
  /** What stands before the text of an item, or of the items of a list, if a rule makes it. */
  static final String MARKER = "content of the marker";

  private static final Set<String> WANTED = Set.of(
      "display",
      "visibility",
      "list-style",
      "list-style-type",
      "text-decoration",
      "text-decoration-line",
      "white-space",
      "font-family",
      "position",
      "content",
      "mso-list",
      "mso-element");
  /** Which of a page's rules hides or shows an element last depends on more than we read; so none of them counts. */
  private static final Set<String> OWN_ONLY = Set.of("display", "visibility", "position");

  private static final int LONGEST_SHEET = 1_000_000;
  private static final int LONGEST_BLOCK = 2000;
  private static final int MOST_CLASSES = 20;

  private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)(?:\\*/|\\z)|<!--|-->");
  private static final Pattern SELECTOR = Pattern.compile(
      "(?<element>(?:[a-z][a-z0-9]*)?(?:[.#][\\w-]+)?)(?<items>\\s*>\\s*li|\\s+li)?(?<marker>::?(?:before|marker))?",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARATION =
      Pattern.compile("([\\w-]+)\\s*:\\s*((?:[^;\"']++|\"[^\"]*+\"|'[^']*+')*+)");

  private final Map<String, Map<String, String>> rules = new HashMap<>();

  private HtmlStyles() {}

  static HtmlStyles of(Document page) {
    HtmlStyles styles = new HtmlStyles();
    StringBuilder sheet = new StringBuilder();
    for (Element style : page.getElementsByTag("style")) {
      if (sheet.length() < LONGEST_SHEET) {
        sheet.append(style.data()).append('\n');
      }
    }
    styles.read(COMMENT.matcher(sheet).replaceAll(" "));
    return styles;
  }

  private void read(String sheet) {
    int at = 0;
    for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', at)) {
      String selectors = sheet.substring(at, open).strip();
      selectors = selectors.substring(selectors.lastIndexOf(';') + 1).strip(); // behind @import
      int close = selectors.startsWith("@") ? behindBlock(sheet, open) : sheet.indexOf('}', open);
      if (close < 0) {
        return;
      }
      if (!selectors.startsWith("@")) {
        Map<String, String> said = declarations(sheet.substring(open + 1, close));
        for (String selector : said.isEmpty() ? new String[0] : selectors.split(",", -1)) {
          rule(selector.strip(), said);
        }
      }
      at = close + 1;
    }
  }

  private static int behindBlock(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      depth += c == '{' ? 1 : 0;
      depth -= c == '}' ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void rule(String selector, Map<String, String> said) {
    Matcher parts = SELECTOR.matcher(selector);
    if (!parts.matches() || parts.group("element").isEmpty()) {
      return;
    }
    String element = parts.group("element");
    if (parts.group("marker") != null) {
      String content = said.get("content");
      if (content != null) {
        rules.computeIfAbsent(element, e -> new HashMap<>()).put(MARKER, content);
      }
    } else if (parts.group("items") == null) {
      Map<String, String> rule = rules.computeIfAbsent(element, e -> new HashMap<>());
      rule.putAll(said);
      rule.keySet().removeAll(OWN_ONLY);
    }
  }

  private static Map<String, String> declarations(String css) {
    Map<String, String> said = new HashMap<>();
    if (css.length() > LONGEST_BLOCK) {
      return said; // no person and no program writes so much about one element
    }
    Matcher declaration = DECLARATION.matcher(css);
    while (declaration.find()) {
      String name = declaration.group(1).toLowerCase(Locale.ROOT);
      if (WANTED.contains(name)) {
        String value =
            declaration.group(2).replaceFirst("(?i)!\\s*important", "").strip();
        said.put(name, name.equals("content") ? value : value.toLowerCase(Locale.ROOT));
      }
    }
    return said;
  }

  /** The declarations for an element; those of its own style come before those of the page. */
  Map<String, String> of(Element element) {
    String own = element.attr("style");
    if (rules.isEmpty()) {
      return own.isEmpty() ? Map.of() : declarations(own);
    }
    Map<String, String> said = new HashMap<>();
    String tag = element.normalName();
    add(said, tag);
    String classes = element.attr("class");
    if (!classes.isBlank()) {
      String[] names = classes.strip().split("\\s+", MOST_CLASSES + 1);
      for (int i = 0; i < Math.min(names.length, MOST_CLASSES); i++) {
        add(said, "." + names[i]);
        add(said, tag + "." + names[i]);
      }
    }
    add(said, "#" + element.attr("id"));
    said.putAll(own.isEmpty() ? Map.of() : declarations(own));
    return said;
  }

  private void add(Map<String, String> said, String selector) {
    said.putAll(rules.getOrDefault(selector, Map.of()));
  }
}

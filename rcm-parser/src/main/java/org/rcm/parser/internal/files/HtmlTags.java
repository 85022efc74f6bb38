package org.rcm.parser.internal.files;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rcm.parser.internal.files.HtmlBox.Kind;

/** What tags mean: which make blocks (HTML, 15.3), which show nothing, which belong to the site (HTML-AAM, 3.5). */
final class HtmlTags {
  private static final Set<String> UNSEEN = Set.of(
      "head",
      "script",
      "style",
      "template",
      "noscript",
      "title",
      "meta",
      "link",
      "iframe",
      "object",
      "embed",
      "audio",
      "video",
      "canvas",
      "svg",
      "datalist",
      "map",
      "rp",
      "noframes");
  private static final Set<String> BLOCKS = Set.of(
      "address",
      "article",
      "aside",
      "blockquote",
      "body",
      "caption",
      "center",
      "dd",
      "details",
      "dialog",
      "dir",
      "div",
      "dl",
      "dt",
      "fieldset",
      "figcaption",
      "figure",
      "footer",
      "form",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "header",
      "hgroup",
      "hr",
      "html",
      "legend",
      "li",
      "main",
      "menu",
      "nav",
      "ol",
      "optgroup",
      "option",
      "p",
      "pre",
      "search",
      "section",
      "select",
      "summary",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "tr",
      "ul",
      "xmp",
      "listing",
      "textarea");
  private static final Set<String> INLINE_DISPLAYS =
      Set.of("inline", "inline-block", "inline-flex", "inline-grid", "contents");
  private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "input");
  private static final Set<String> CONTAINERS = Set.of(
      "body",
      "center",
      "div",
      "fieldset",
      "figure",
      "form",
      "section",
      "table",
      "td",
      "th",
      "header",
      "footer",
      "details");
  private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dir", "dl", "select");
  private static final Set<String> SECTIONS = Set.of("article", "aside", "main", "nav", "section");
  private static final Set<String> SITE_TAGS =
      Set.of("nav", "aside", "search", "dialog", "figcaption");
  private static final Set<String> SITE_ROLES = Set.of(
      "navigation",
      "contentinfo",
      "search",
      "complementary",
      "dialog",
      "alertdialog",
      "toolbar",
      "menu",
      "menubar",
      "tablist");

  private HtmlTags() {}

  static boolean isUnseen(String tag) {
    return UNSEEN.contains(tag);
  }

  static boolean isBlock(String tag, Map<String, String> style) {
    String display = style.getOrDefault("display", "");
    return display.isEmpty() ? BLOCKS.contains(tag) : !INLINE_DISPLAYS.contains(display);
  }

  static boolean isControl(String tag) {
    return CONTROLS.contains(tag);
  }

  static boolean isList(String tag) {
    return tag.equals("ol") || tag.equals("ul") || tag.equals("menu") || tag.equals("dir");
  }

  static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }

  /** Whether header and footer in it are its own and not the page's. */
  static boolean isSection(String tag) {
    return SECTIONS.contains(tag);
  }

  static int headingLevel(Element element) {
    String tag = element.normalName();
    boolean named = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    if (named) {
      return tag.charAt(1) - '0';
    }
    return element.attr("role").equals("heading") ? 2 : 0;
  }

  static Kind kind(Element element, Map<String, String> style, boolean inSection) {
    String tag = element.normalName();
    String role = element.attr("role");
    if (tag.equals("main") || role.equals("main")) {
      return Kind.MAIN;
    }
    if (SITE_TAGS.contains(tag) || SITE_ROLES.contains(role) || floats(element, style)) {
      return Kind.SITE;
    }
    if (tag.equals("article")) {
      return Kind.ARTICLE;
    }
    if (role.equals("banner") || (tag.equals("header") && !inSection)) {
      return Kind.HEADER;
    }
    if (tag.equals("footer") && !inSection) {
      return Kind.SITE;
    }
    if (LISTS.contains(tag)) {
      return Kind.LIST;
    }
    return CONTAINERS.contains(tag) ? Kind.CONTAINER : Kind.TEXT;
  }

  /** Whether what comes behind a block is no part of it; cells of a row belong together, as paragraphs do. */
  static boolean standsApart(String tag, Kind kind) {
    return kind != Kind.TEXT && kind != Kind.LIST && !isCell(tag);
  }

  /** What floats over the page is a banner; a trail of links is marked as such for search engines. */
  private static boolean floats(Element element, Map<String, String> style) {
    String position = style.getOrDefault("position", "");
    return position.equals("fixed")
        || position.equals("sticky")
        || element.attr("aria-modal").equals("true")
        || element.attr("itemtype").endsWith("BreadcrumbList");
  }
}

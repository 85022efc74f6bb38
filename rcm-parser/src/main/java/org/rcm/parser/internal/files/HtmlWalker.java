package org.rcm.parser.internal.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rcm.parser.internal.files.HtmlDraft.Around;

/** Walks through a page and writes its lines. jsoup calls it node by node, without recursion. */
final class HtmlWalker implements NodeFilter {
  private final HtmlLines lines;
  private final HtmlStyles styles;
  private final HtmlItems items;
  private final HtmlRows rows;
  private final Deque<HtmlFrame> open = new ArrayDeque<>();

  /** How many elements of each kind are open. */
  private int links;

  private int controls;
  private int kept;
  private int symbols;
  private int sections;
  /** How many buttons and fields were seen. */
  private int controlsSeen;

  HtmlWalker(HtmlLines lines, HtmlStyles styles) {
    this.lines = lines;
    this.styles = styles;
    this.items = new HtmlItems(lines);
    this.rows = new HtmlRows(lines);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    }
    return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element) {
      close(open.pop());
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (HtmlTags.isUnseen(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Map<String, String> style = styles.of(element);
    Optional<String> leftOut = HtmlLeftOut.message(element, style);
    if (leftOut.isPresent()) {
      leftOut.filter(message -> !message.isEmpty()).ifPresent(lines::remark);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HtmlFootnoteMarks.mayBe(element) && isFootnoteMark(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean block = HtmlTags.isBlock(tag, style);
    if (block) {
      lines.endBlock();
      open.stream().filter(frame -> frame.block).findFirst().ifPresent(f -> f.holdsBlocks = true);
    }
    HtmlBox.Kind kind = HtmlTags.kind(element, style, sections > 0);
    HtmlFrame frame = new HtmlFrame(block, kind, lines.next(), controlsSeen);
    frame.apart = HtmlTags.standsApart(tag, kind);
    open.push(frame);
    structure(element, tag, style, frame);
    look(element, tag, style, frame);
    return FilterResult.CONTINUE;
  }

  private boolean isFootnoteMark(Element element) {
    if (!HtmlFootnoteMarks.isMark(element, lines.tail(HtmlFootnoteMarks.LOOK_BACK))) {
      return false;
    }
    if (lines.isAtStart()) {
      text(HtmlFootnoteMarks.raised(element));
    } else {
      lines.remark("the mark of a footnote was left out: " + HtmlLeftOut.quote(element.text()));
    }
    return true;
  }

  /** Lists, tables, headings, line breaks. */
  private void structure(Element element, String tag, Map<String, String> style, HtmlFrame frame) {
    int heading = HtmlTags.headingLevel(element);
    if (heading > 0) {
      lines.startHeading(heading);
      frame.atEnd(lines::endHeading);
    } else if (HtmlTags.isList(tag)) {
      items.openList(element, style);
      frame.atEnd(items::closeList);
    } else if (tag.equals("li") && frame.block) {
      items.openItem(element, style);
      frame.atEnd(items::closeItem);
    } else if (tag.equals("tr")) {
      rows.openRow();
      frame.atEnd(rows::closeRow);
    } else if (HtmlTags.isCell(tag)) {
      rows.openCell();
    } else if (tag.equals("hr")) {
      lines.gap();
    } else if (tag.equals("br") && !element.attr("style").contains("page-break")) {
      lines.breakLine();
    }
    if (HtmlTags.isSection(tag)) {
      sections++;
      frame.atEnd(() -> sections--);
    }
  }

  /** Links, buttons, pictures, and how text is shown. */
  private void look(Element element, String tag, Map<String, String> style, HtmlFrame frame) {
    if (tag.equals("a") && element.hasAttr("href") && element.hasText()) {
      lines.link();
      links++;
      frame.atEnd(() -> links--);
    } else if (HtmlTags.isControl(tag)) {
      controlsSeen += element.attr("type").equals("hidden") ? 0 : 1;
      controls++;
      frame.atEnd(() -> controls--);
    }
    if (tag.equals("img") || tag.equals("input")) {
      replaced(element, tag);
    }
    if (tag.equals("pre") || style.getOrDefault("white-space", "").startsWith("pre")) {
      kept++;
      frame.atEnd(() -> kept--);
    }
    if (isSymbol(style)) {
      symbols++;
      frame.atEnd(() -> symbols--);
    }
  }

  private void replaced(Element element, String tag) {
    String alternative = element.attr("alt").strip();
    boolean words = alternative.chars().anyMatch(Character::isLetterOrDigit);
    if (tag.equals("img") && words) {
      lines.remark("a picture was left out, which stands for " + HtmlLeftOut.quote(alternative));
    }
    String type = element.attr("type");
    if (type.equals("submit") || type.equals("button") || type.equals("reset")) {
      text(element.attr("value"));
    }
  }

  /** Word writes bullets as letters of such fonts. */
  private static boolean isSymbol(Map<String, String> style) {
    String font = style.getOrDefault("font-family", "");
    return font.contains("symbol")
        || font.contains("wingdings")
        || font.contains("webdings")
        || style.getOrDefault("mso-list", "").equals("ignore");
  }

  private void text(String characters) {
    String shown = characters;
    if (symbols > 0 && lines.isAtStart() && characters.strip().length() == 1) {
      shown = HtmlSymbols.shown(characters.strip().charAt(0));
    }
    Around around = links > 0 ? Around.LINK : Around.TEXT;
    around = controls > 0 ? Around.CONTROL : around;
    if (kept > 0) {
      lines.addKept(shown, around);
    } else {
      lines.add(shown, around);
    }
  }

  private void close(HtmlFrame frame) {
    if (frame.block) {
      lines.endBlock();
    }
    frame.end();
    if (frame.block) {
      lines.page().addBox(frame.kind, frame.start, controlsSeen - frame.controlsBefore);
      if (frame.holdsBlocks && frame.apart) {
        lines.apart();
      }
    }
  }
}

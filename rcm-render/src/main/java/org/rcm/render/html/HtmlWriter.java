package org.rcm.render.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes elements that HTML and XML parsers read alike; every text and attribute is escaped. */
final class HtmlWriter {
  /** What ends with its line, so that the source can be read too. */
  private static final Set<String> BLOCKS = Set.of(
      "body", "caption", "div", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "html", "li",
      "main", "nav", "ol", "p", "section", "style", "table", "tbody", "thead", "title", "tr", "ul");

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts an element; attributes are given as name and value, and left out where the value is null. */
  HtmlWriter start(String tag, @Nullable String... attributes) {
    tag(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  HtmlWriter end() {
    String tag = open.pop();
    out.append("</").append(tag).append('>').append(BLOCKS.contains(tag) ? "\n" : "");
    return this;
  }

  /** An element that holds nothing (HTML, 13.1.2, void elements). */
  HtmlWriter empty(String tag, @Nullable String... attributes) {
    tag(tag, attributes);
    out.append("/>\n");
    return this;
  }

  private void tag(String tag, @Nullable String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(value);
        out.append('"');
      }
    }
  }

  /** Text, in which nothing is markup. */
  HtmlWriter text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** The style sheet, which is ours and has nothing to be escaped. */
  HtmlWriter style(String sheet) {
    start("style");
    out.append('\n').append(sheet);
    return end();
  }

  /** A line end between elements. */
  HtmlWriter line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

package org.rcm.render.pdf;

import java.util.Locale;
import java.util.Optional;

/**
 * An element of the document's logical structure, such as a heading or a table cell. It comes to exist in the file when
 * something of it or below it is painted, so the elements stand there in the order in which they are painted.
 *
 * <p>Immutable; equal to itself only.
 */
final class Tag implements Role {

  /** The kinds of elements, by the names that PDF has for them. */
  enum Kind {
    DOCUMENT("Document"),
    PART("Sect"),
    TITLE("H1"),
    HEADING("H2"),
    SECTION("H3"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    SPAN("Span"),
    LINK("Link"),
    FIGURE("Figure");

    private final String pdfName;

    Kind(String pdfName) {
      this.pdfName = pdfName;
    }

    String pdfName() {
      return pdfName;
    }
  }

  /**
   * Something that is said of an element.
   *
   * @param owner what it is about, a name that PDF has
   * @param key what is said, a name that PDF has
   * @param value its value, a name that PDF has
   * @param columns over how many columns a cell of a table reaches
   */
  record Attribute(String owner, String key, String value, int columns) {
    static final Attribute HEADS_ROW = new Attribute("Table", "Scope", "Row", 1);
    static final Attribute HEADS_COLUMN = new Attribute("Table", "Scope", "Column", 1);

    static Attribute numbering(String style) {
      return new Attribute("List", "ListNumbering", style, 1);
    }

    static Attribute headsGroup(int columns) {
      return new Attribute("Table", "Scope", "Column", columns);
    }
  }

  private final Optional<Tag> parent;
  private final Kind kind;
  private final Optional<Attribute> attribute;
  private final Optional<Locale> language;

  private Tag(
      Optional<Tag> parent, Kind kind, Optional<Attribute> attribute, Optional<Locale> language) {
    this.parent = parent;
    this.kind = kind;
    this.attribute = attribute;
    this.language = language;
  }

  static Tag document() {
    return new Tag(Optional.empty(), Kind.DOCUMENT, Optional.empty(), Optional.empty());
  }

  Tag child(Kind childKind) {
    return new Tag(Optional.of(this), childKind, Optional.empty(), Optional.empty());
  }

  Tag child(Kind childKind, Attribute childAttribute) {
    return new Tag(Optional.of(this), childKind, Optional.of(childAttribute), Optional.empty());
  }

  /** The same kind of element, in a language of its own; to be called before anything refers to this one. */
  Tag in(Optional<Locale> ownLanguage) {
    return new Tag(parent, kind, attribute, ownLanguage);
  }

  Optional<Tag> parent() {
    return parent;
  }

  Kind kind() {
    return kind;
  }

  Optional<Attribute> attribute() {
    return attribute;
  }

  Optional<Locale> language() {
    return language;
  }
}

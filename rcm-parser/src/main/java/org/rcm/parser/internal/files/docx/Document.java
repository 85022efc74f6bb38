package org.rcm.parser.internal.files.docx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rcm.parser.internal.files.UnreadableFileException;

/** What holds for all stories of a document while they are read. */
final class Document {
  private final OfficePackage parts;
  private final ReadLimits limits;
  private final Styles styles;
  private final Numbering numbering;
  private final LeftOut leftOut = new LeftOut();
  private final Map<String, String> comments = new HashMap<>();
  private final Set<String> headers = new LinkedHashSet<>();
  private final Set<String> footers = new LinkedHashSet<>();
  private final Notes footnotes = new Notes("decimal");
  private final Notes endnotes = new Notes("lowerRoman");

  private Document(OfficePackage parts, ReadLimits limits, Styles styles, Numbering numbering) {
    this.parts = parts;
    this.limits = limits;
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Reads everything but the text and the heads and feet of its pages. */
  static Document of(OfficePackage parts, ReadLimits limits) throws UnreadableFileException {
    Styles styles = Styles.read(parts.related("styles"), limits);
    Numbering numbering = Numbering.read(parts.related("numbering"), styles, limits);
    Document document = new Document(parts, limits, styles, numbering);
    document.readComments();
    document.footnotes.read(parts.related("footnotes"), "footnote", document);
    document.endnotes.read(parts.related("endnotes"), "endnote", document);
    return document;
  }

  private void readComments() throws UnreadableFileException {
    Optional<XmlPart> found = parts.related("comments");
    if (found.isPresent()) {
      try (XmlPart part = found.get()) {
        part.root(name -> {
          limits.definition();
          String id = part.attribute("id").orElse("");
          comments.putIfAbsent(id, part.words());
        });
      }
    }
  }

  /** Remembers the heads and feet of the pages of a section, {@code w:sectPr} (ECMA-376 Part 1, 17.10). */
  void section(XmlPart part) throws UnreadableFileException {
    part.children(name -> {
      switch (name) {
        case "headerReference", "footerReference" -> {
          limits.definition();
          part.relationship()
              .ifPresent(name.equals("headerReference") ? headers::add : footers::add);
        }
        default -> {}
      }
    });
  }

  OfficePackage parts() {
    return parts;
  }

  ReadLimits limits() {
    return limits;
  }

  Styles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  LeftOut leftOut() {
    return leftOut;
  }

  Set<String> headers() {
    return headers;
  }

  Set<String> footers() {
    return footers;
  }

  Notes footnotes() {
    return footnotes;
  }

  Notes endnotes() {
    return endnotes;
  }

  /** The first words of a comment. */
  String comment(String id) {
    return comments.getOrDefault(id, "");
  }
}

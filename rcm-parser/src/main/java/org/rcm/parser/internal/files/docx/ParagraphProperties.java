package org.rcm.parser.internal.files.docx;

import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * What is said of a paragraph in one place, as far as it changes what can be read (ECMA-376 Part 1, 17.3.1).
 *
 * @param style the paragraph style
 * @param list the numbering instance, 0 for none, empty if not said
 * @param level the level in it, empty if not said
 * @param outline the level in the document's outline, 9 for body text, empty if not said
 * @param mark the paragraph's mark
 */
record ParagraphProperties(
    Optional<String> style,
    Optional<Integer> list,
    Optional<Integer> level,
    Optional<Integer> outline,
    RunProperties mark) {
  static final ParagraphProperties NONE = new ParagraphProperties(
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), RunProperties.NONE);

  /** Reads an element {@code w:pPr}; children that say nothing of these go to the handler. */
  static ParagraphProperties read(XmlPart part, XmlPart.Handler others)
      throws UnreadableFileException {
    ParagraphProperties[] read = {NONE};
    part.children(name -> {
      ParagraphProperties p = read[0];
      switch (name) {
        case "pStyle" ->
          read[0] = new ParagraphProperties(part.value(), p.list, p.level, p.outline, p.mark);
        case "numPr" -> part.children(inner -> read[0] = read[0].withNumbering(inner, part));
        case "outlineLvl" ->
          read[0] = new ParagraphProperties(p.style, p.list, p.level, part.number("val"), p.mark);
        case "rPr" ->
          read[0] = new ParagraphProperties(
              p.style, p.list, p.level, p.outline, RunProperties.read(part));
        default -> others.element(name);
      }
    });
    return read[0];
  }

  private ParagraphProperties withNumbering(String name, XmlPart part) {
    return switch (name) {
      case "numId" -> new ParagraphProperties(style, part.number("val"), level, outline, mark);
      case "ilvl" -> new ParagraphProperties(style, list, part.number("val"), outline, mark);
      default -> this;
    };
  }
}

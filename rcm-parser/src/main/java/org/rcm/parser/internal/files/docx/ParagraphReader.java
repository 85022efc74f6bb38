package org.rcm.parser.internal.files.docx;

import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/** Reads what stands in one element {@code w:p}. */
final class ParagraphReader {
  private final XmlPart part;
  private final Document document;
  private final StoryReader story;
  private final Paragraph paragraph;
  private ParagraphProperties properties = ParagraphProperties.NONE;

  ParagraphReader(XmlPart part, Document document, StoryReader story, Paragraph paragraph) {
    this.part = part;
    this.document = document;
    this.story = story;
    this.paragraph = paragraph;
  }

  /**
   * Reads the element.
   *
   * @return whether the paragraph ends with it; otherwise its mark was deleted while changes were tracked (ECMA-376 Part
   *     1, 17.13.5.15), or is hidden (17.3.2.36), and the next paragraph goes on with it
   */
  boolean read() throws UnreadableFileException {
    paragraph.take(properties);
    part.children(this::inline);
    boolean removed = properties.mark().removed();
    return !removed && !document.styles().isHidden(properties.style(), properties.mark());
  }

  Optional<String> style() {
    return properties.style();
  }

  /** Reads an element on the level of runs. */
  void inline(String name) throws UnreadableFileException {
    switch (name) {
      case "pPr" -> {
        properties = ParagraphProperties.read(part, this::other);
        paragraph.take(properties);
      }
      case "r" -> new RunReader(part, document, story, this, paragraph).read();
      case "fldSimple" -> simpleField();
      case "math:oMath", "math:oMathPara" -> formula(name);
      case "subDoc" -> document.leftOut().add(LeftOut.Kind.EMBEDDED, paragraph.end(), "");
      default -> story.unwrap(name, this::inline, paragraph::end);
    }
  }

  private void other(String name) throws UnreadableFileException {
    if (name.equals("sectPr")) {
      document.section(part);
    }
  }

  private void simpleField() throws UnreadableFileException {
    if (part.attribute("instr").filter(Fields::numbersParagraph).isPresent()) {
      document.leftOut().add(LeftOut.Kind.FIELD, paragraph.end(), "");
    }
    part.children(this::inline);
  }

  /** The letters of a formula, in their order. */
  private void formula(String name) throws UnreadableFileException {
    if (name.equals("math:t")) {
      paragraph.append(part.text());
    } else {
      part.children(this::formula);
    }
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.internal.files.UnreadableFileException;

/** Reads the paragraphs and tables of a story: the body, a text box, a note, the head of a page. */
final class StoryReader {
  private final XmlPart part;
  private final Document document;
  private final ListCounters counters;
  private final Fields fields = new Fields();
  private Lines lines;
  /** A paragraph whose mark is gone, so that the next one goes on with it. */
  private @Nullable Paragraph open;

  /** A story that counts its list items by itself. */
  StoryReader(XmlPart part, Document document, Lines lines) {
    this(part, document, new ListCounters(document.styles().language()), lines);
  }

  private StoryReader(XmlPart part, Document document, ListCounters counters, Lines lines) {
    this.part = part;
    this.document = document;
    this.counters = counters;
    this.lines = lines;
  }

  /** A text box, whose items count with those of the story around it. */
  StoryReader inside(Lines boxLines) {
    return new StoryReader(part, document, counters, boxLines);
  }

  /** Reads what stands in the current element. */
  void read() throws UnreadableFileException {
    part.children(this::block);
    finish();
  }

  Fields fields() {
    return fields;
  }

  /** Reads a paragraph, a table, or what wraps some. */
  void block(String name) throws UnreadableFileException {
    switch (name) {
      case "p" -> paragraph();
      case "tbl" -> {
        finish();
        part.children(this::row);
      }
      case "sectPr" -> document.section(part);
      case "altChunk" -> document.leftOut().add(LeftOut.Kind.EMBEDDED, lines.end(), "");
      default -> unwrap(name, this::block, lines::end);
    }
  }

  private void paragraph() throws UnreadableFileException {
    Paragraph paragraph = open == null ? new Paragraph(document) : open;
    open = null;
    ParagraphReader reader = new ParagraphReader(part, document, this, paragraph);
    if (reader.read()) {
      paragraph.close(counters, lines);
    } else {
      open = paragraph;
    }
  }

  /** Where nothing follows, a paragraph ends even if its mark is gone; with no text left it is gone too. */
  void finish() throws UnreadableFileException {
    Paragraph paragraph = open;
    open = null;
    if (paragraph != null) {
      paragraph.closeLast(counters, lines);
    }
  }

  private void row(String name) throws UnreadableFileException {
    if (!name.equals("tr")) {
      unwrap(name, this::row, lines::end);
      return;
    }
    List<Lines> cells = new ArrayList<>();
    boolean[] deleted = new boolean[1];
    part.children(child -> cell(child, cells, deleted));
    lines.addRow(cells);
  }

  /** Reads a cell, or whether the row was deleted while changes were tracked (ECMA-376 Part 1, 17.13.5.12). */
  private void cell(String name, List<Lines> cells, boolean[] deleted)
      throws UnreadableFileException {
    switch (name) {
      case "trPr" -> part.children(property -> deleted[0] |= property.equals("del"));
      case "tc" -> {
        if (deleted[0]) {
          document.leftOut().add(LeftOut.Kind.DELETION, lines.end(), part.words());
        } else {
          cells.add(cellLines());
        }
      }
      default -> unwrap(name, child -> cell(child, cells, deleted), lines::end);
    }
  }

  private Lines cellLines() throws UnreadableFileException {
    Lines outer = lines;
    Lines cell = new Lines(document.limits());
    boolean[] deleted = new boolean[1];
    part.children(name -> {
      if (name.equals("tcPr")) {
        part.children(property -> deleted[0] |= property.equals("cellDel"));
      } else if (deleted[0]) {
        document.leftOut().add(LeftOut.Kind.DELETION, outer.end(), part.words());
      } else {
        lines = cell;
        block(name);
        lines = outer;
      }
    });
    lines = cell;
    finish();
    lines = outer;
    return cell;
  }

  /**
   * Goes into an element that only wraps what is read on its level, and leaves out what was deleted or moved away while
   * changes were tracked (ECMA-376 Part 1, 17.13.5).
   */
  void unwrap(String name, XmlPart.Handler level, Supplier<Passage.Place> here)
      throws UnreadableFileException {
    switch (name) {
      case "ins", "moveTo", "customXml", "smartTag", "hyperlink", "dir", "bdo" ->
        part.children(level);
      case "sdt" -> contentControl(level, here);
      case "del", "moveFrom" -> {
        String words = part.words();
        if (!words.isBlank()) {
          document.leftOut().add(LeftOut.Kind.DELETION, here.get(), words);
        }
      }
      default -> {}
    }
  }

  /** A content control shows its content, unless that only asks the writer to fill it in (17.5.2). */
  private void contentControl(XmlPart.Handler level, Supplier<Passage.Place> here)
      throws UnreadableFileException {
    boolean[] prompt = new boolean[1];
    part.children(name -> {
      if (name.equals("sdtPr")) {
        part.children(property -> prompt[0] |= property.equals("showingPlcHdr") && part.isOn());
      } else if (name.equals("sdtContent") && prompt[0]) {
        document.leftOut().add(LeftOut.Kind.PROMPT, here.get(), part.words());
      } else if (name.equals("sdtContent")) {
        part.children(level);
      }
    });
  }

  /** The number that a level has in its list, by the paragraph, its style or the list (17.9.3, 17.9.23). */
  static Optional<ListCounters.Marker> marker(
      ParagraphProperties direct, Document document, ListCounters counters) {
    ParagraphProperties full = document.styles().complete(direct);
    Optional<NumberedList> list = full.list().flatMap(document.numbering()::list);
    return list.flatMap(numbered -> counters.next(
        numbered,
        direct
            .level()
            .or(() -> numbered.levelOf(document.styles().lineageOf(direct)))
            .or(full::level)
            .orElse(0)));
  }
}

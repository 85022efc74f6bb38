package org.rcm.parser.internal.files.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/** The footnotes or endnotes of a document, until their marks are met in the text (ECMA-376 Part 1, 17.11). */
final class Notes {
  private final String format;
  private final Map<String, Lines> texts = new HashMap<>();
  private int count;

  /**
   * No notes yet.
   *
   * @param format how their marks are written
   */
  Notes(String format) {
    this.format = format;
  }

  /** Reads the part with the notes, if there is one; those with a type are lines between text and notes. */
  void read(Optional<XmlPart> notes, String element, Document document)
      throws UnreadableFileException {
    if (notes.isEmpty()) {
      return;
    }
    try (XmlPart part = notes.get()) {
      part.root(name -> {
        document.limits().definition();
        boolean usual =
            part.attribute("type").filter(type -> !type.equals("normal")).isEmpty();
        String id = part.attribute("id").orElse("");
        if (name.equals(element) && usual && !texts.containsKey(id)) {
          Lines lines = new Lines(document.limits());
          new StoryReader(part, document, lines).read();
          texts.put(id, lines);
        }
      });
    }
  }

  /** The text of a note; empty if it was asked for before. */
  Lines take(String id, Document document) throws UnreadableFileException {
    Lines lines = texts.remove(id);
    return lines == null ? new Lines(document.limits()) : lines;
  }

  /** The mark of the next note that has no mark of its own. */
  String nextMark() {
    count++;
    return NumberFormat.print(format, "", count, "");
  }

  /** A note that was met in a paragraph. */
  record Use(StringBuilder mark, Lines lines) {

    /** Adds the lines of the note, its mark in brackets before the first. */
    void addTo(Lines story) {
      lines.all().stream()
          .flatMap(List::stream)
          .filter(passage -> !passage.isBlank())
          .findFirst()
          .ifPresent(first -> {
            first.mark("[" + mark.toString().strip() + "] ");
            story.addFilled(lines);
          });
    }

    String words() {
      return lines.all().stream()
          .flatMap(List::stream)
          .map(Passage::toString)
          .findFirst()
          .orElse("");
    }
  }
}

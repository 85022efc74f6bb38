package org.rcm.parser.internal.files.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/** A paragraph while it is read, or several that became one because the marks between them were deleted. */
final class Paragraph {
  private static final int BODY_TEXT = 9;

  private final Document document;
  private final Passage passage = new Passage();
  private final List<Notes.Use> notes = new ArrayList<>();
  private final List<Lines> boxes = new ArrayList<>();
  private ParagraphProperties properties = ParagraphProperties.NONE;
  private int breaks;

  Paragraph(Document document) {
    this.document = document;
  }

  /** Of paragraphs that became one, that in which the text begins says how it looks, as word processors do it. */
  void take(ParagraphProperties direct) {
    if (!passage.hasText()) {
      properties = direct;
    }
  }

  void append(String text) throws UnreadableFileException {
    if (text.isEmpty()) {
      return;
    }
    String before = passage.hasText() ? "\n".repeat(breaks) : "";
    breaks = 0;
    document.limits().written(before.length() + text.length());
    passage.append(before + text);
  }

  /** A line ends here, if there is something before and behind it. */
  void breakLine() {
    breaks = Math.min(breaks + 1, 2);
  }

  void addNote(Notes.Use note) {
    notes.add(note);
  }

  void addBox(Lines lines) {
    boxes.add(lines);
  }

  Passage.Place end() {
    return passage.end();
  }

  /** Writes it to the story if there is anything left of it. */
  void closeLast(ListCounters counters, Lines lines) throws UnreadableFileException {
    if (passage.hasText() || !notes.isEmpty() || !boxes.isEmpty()) {
      close(counters, lines);
    } else if (!passage.isOfNoUse()) {
      lines.add(passage); // an empty line, as the place of what was left out
    }
  }

  /** Writes it to the story, with its marker, and behind it the notes and text boxes that belong to it. */
  void close(ListCounters counters, Lines lines) throws UnreadableFileException {
    Optional<ListCounters.Marker> marker = StoryReader.marker(properties, document, counters);
    if (marker.isPresent()) {
      mark(marker.get());
    } else if (passage.hasText() && isHeading()) {
      lines.setApart();
    }
    lines.add(passage);
    notes.forEach(note -> note.addTo(lines));
    for (Lines box : boxes) {
      lines.setApart();
      lines.addFilled(box);
      lines.setApart();
    }
  }

  private void mark(ListCounters.Marker marker) throws UnreadableFileException {
    if (marker.guessed()) {
      document.leftOut().add(LeftOut.Kind.NUMBER, passage.end(), marker.text());
    }
    if (marker.bullet() && !passage.hasText()) {
      document.leftOut().add(LeftOut.Kind.BULLET, passage.end(), "");
      return;
    }
    boolean closed = !passage.hasText() || passage.opensWithBlank();
    String gap = passage.opensWithWord() ? " " : marker.gap();
    String text = marker.text() + (closed ? "" : gap);
    document.limits().written(text.length());
    passage.mark(text);
  }

  private boolean isHeading() {
    return document.styles().complete(properties).outline().orElse(BODY_TEXT) < BODY_TEXT;
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rcm.parser.internal.files.FileText;

/** What stands in a document and not in its text: one note for each kind, at the place of the first. */
final class LeftOut {
  private static final int QUOTED = 60;

  /** What can be left out, in words for one and for several. */
  enum Kind {
    DELETION(true, "tracked deletion was left out", "tracked deletions were left out"),
    HIDDEN(true, "piece of hidden text was left out", "pieces of hidden text were left out"),
    COMMENT(false, "comment was left out", "comments were left out"),
    FOOTNOTE(
        false,
        "note was put behind its paragraph, and its mark taken out of the sentence",
        "notes were put behind their paragraphs, and their marks taken out of the sentences"),
    PICTURE(false, "picture or drawing was left out", "pictures or drawings were left out"),
    EMBEDDED(false, "embedded document was left out", "embedded documents were left out"),
    CODE(
        true,
        "piece of text in the code of a field was left out",
        "pieces of text in the code of fields were left out"),
    FIELD(false, "field has no text that can be read", "fields have no text that can be read"),
    PROMPT(false, "empty form field was left out", "empty form fields were left out"),
    BULLET(false, "bullet without text was left out", "bullets without text were left out"),
    NUMBER(
        false,
        "number is written in a way that is not known; a decimal stands for it",
        "numbers are written in ways that are not known; decimals stand for them");

    /** Whether finds without anything between them are one. */
    private final boolean stretches;

    private final String one;
    private final String several;

    Kind(boolean stretches, String one, String several) {
      this.stretches = stretches;
      this.one = one;
      this.several = several;
    }
  }

  /** The finds of one kind. */
  private static final class Finds {
    final Passage.Place first;
    Passage.Place last;
    final StringBuilder words = new StringBuilder();
    int count = 1;

    Finds(Passage.Place first) {
      this.first = first;
      this.last = first;
    }
  }

  private final Map<Kind, Finds> found = new EnumMap<>(Kind.class);

  /** Notes something. What stands directly behind something of the same kind is a part of it. */
  void add(Kind kind, Passage.Place place, String words) {
    Finds finds = found.get(kind);
    if (finds == null) {
      finds = new Finds(place);
      found.put(kind, finds);
    } else if (!finds.last.equals(place) || !kind.stretches) {
      finds.count++;
      finds.last = place;
    }
    if (finds.count == 1 && finds.words.length() < QUOTED) {
      finds.words.append(words, 0, Math.min(words.length(), QUOTED));
    }
  }

  boolean has(Kind kind) {
    return found.containsKey(kind);
  }

  /** The notes, in the order of the text. */
  List<FileText.Note> notes() {
    List<FileText.Note> notes = new ArrayList<>();
    found.forEach((kind, finds) -> notes.add(
        new FileText.Note(finds.first.offset(), finds.first.offset(), message(kind, finds))));
    notes.sort(Comparator.comparingInt(FileText.Note::start));
    return notes;
  }

  private static String message(Kind kind, Finds finds) {
    String words = finds.words.toString().strip().replaceAll("\\s+", " ");
    String quoted = words.length() < QUOTED ? words : words.substring(0, QUOTED - 1) + "…";
    return finds.count + " " + (finds.count == 1 ? kind.one : kind.several)
        + (quoted.isEmpty() ? "" : ", from \"" + quoted + "\"");
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.internal.files.UnreadableFileException;

/** Reads what stands in one element {@code w:r}: characters that look alike (ECMA-376 Part 1, 17.3.2.25). */
final class RunReader {
  private final XmlPart part;
  private final Document document;
  private final StoryReader story;
  private final ParagraphReader around;
  private final Paragraph paragraph;
  private RunProperties properties = RunProperties.NONE;
  private boolean hidden;
  private boolean capitals;
  /** The mark of a note, if it is not a number but the text that follows in the same run. */
  private @Nullable StringBuilder noteMark;

  RunReader(
      XmlPart part,
      Document document,
      StoryReader story,
      ParagraphReader around,
      Paragraph paragraph) {
    this.part = part;
    this.document = document;
    this.story = story;
    this.around = around;
    this.paragraph = paragraph;
  }

  void read() throws UnreadableFileException {
    look(RunProperties.NONE);
    part.children(this::content);
  }

  private void look(RunProperties direct) {
    properties = direct;
    hidden = document.styles().isHidden(around.style(), direct);
    capitals = document.styles().isCapitals(around.style(), direct);
  }

  private void content(String name) throws UnreadableFileException {
    switch (name) {
      case "rPr" -> look(RunProperties.read(part));
      case "t" -> write(part.text());
      case "tab", "ptab" -> write("\t");
      case "noBreakHyphen" -> write("-");
      case "sym" -> symbol();
      case "br", "cr" -> breakLine();
      case "fldChar" -> field();
      case "instrText" -> story.fields().code(part.text());
      case "footnoteReference" -> note(document.footnotes());
      case "endnoteReference" -> note(document.endnotes());
      case "commentReference" ->
        document
            .leftOut()
            .add(
                LeftOut.Kind.COMMENT,
                paragraph.end(),
                document.comment(part.attribute("id").orElse("")));
      case "drawing", "pict", "object" -> graphic();
      case "ruby" -> part.children(this::ruby);
      default -> {} // soft hyphens, where pages broke when the file was saved, and other things
      // without a look
    }
  }

  private boolean isSeen() {
    return !hidden && !story.fields().inCode();
  }

  private void write(String text) throws UnreadableFileException {
    if (noteMark != null) {
      noteMark.append(text, 0, Math.min(text.length(), 10));
    } else if (story.fields().inCode()) {
      document.leftOut().add(LeftOut.Kind.CODE, paragraph.end(), text);
    } else if (hidden) {
      document.leftOut().add(LeftOut.Kind.HIDDEN, paragraph.end(), text);
    } else {
      // A line end inside of a text is a blank.
      String flat = text.replace('\n', ' ').replace('\r', ' ');
      String seen = Symbols.seen(flat, properties.font());
      paragraph.append(capitals ? seen.toUpperCase(Locale.ROOT) : seen);
    }
  }

  private void symbol() throws UnreadableFileException {
    Optional<String> font = part.attribute("font");
    String code = part.attribute("char").orElse("");
    if (code.matches("[0-9A-Fa-f]{1,4}")) {
      write(Symbols.seen(String.valueOf((char) Integer.parseInt(code, 16)), font));
    }
  }

  private void breakLine() {
    if (isSeen()) {
      paragraph.breakLine();
    }
  }

  private void field() throws UnreadableFileException {
    switch (part.attribute("fldCharType").orElse("")) {
      case "begin" -> story.fields().begin();
      case "separate" -> story.fields().separate();
      case "end" -> {
        if (story.fields().end()) {
          document.leftOut().add(LeftOut.Kind.FIELD, paragraph.end(), "");
        }
      }
      default -> {}
    }
  }

  private void note(Notes notes) throws UnreadableFileException {
    if (!isSeen()) {
      return;
    }
    boolean ownMark =
        part.attribute("customMarkFollows").filter(v -> !WordNames.isOff(v)).isPresent();
    StringBuilder mark = new StringBuilder(ownMark ? "" : notes.nextMark());
    noteMark = ownMark ? mark : null;
    Notes.Use note = new Notes.Use(mark, notes.take(part.attribute("id").orElse(""), document));
    document.leftOut().add(LeftOut.Kind.FOOTNOTE, paragraph.end(), note.words());
    paragraph.addNote(note);
  }

  /** A text box is read; a picture is not. */
  private void graphic() throws UnreadableFileException {
    if (!isSeen()) {
      return;
    }
    boolean[] box = new boolean[1];
    String[] description = {""};
    part.children(name -> inGraphic(name, box, description));
    if (!box[0]) {
      document.leftOut().add(LeftOut.Kind.PICTURE, paragraph.end(), description[0]);
    }
  }

  private void inGraphic(String name, boolean[] box, String[] description)
      throws UnreadableFileException {
    if (name.equals("txbxContent")) {
      box[0] = true;
      Lines lines = new Lines(document.limits());
      story.inside(lines).read();
      paragraph.addBox(lines);
      return;
    }
    if (name.equals("other:docPr")) {
      description[0] = part.attribute("descr").orElse("");
    }
    part.children(child -> inGraphic(child, box, description));
  }

  /** Of annotated characters only these are text, not the help with their pronunciation. */
  private void ruby(String name) throws UnreadableFileException {
    if (name.equals("rubyBase")) {
      part.children(around::inline);
    }
  }
}

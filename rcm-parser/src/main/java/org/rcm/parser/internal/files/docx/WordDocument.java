package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.NO_TEXT;
import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rcm.parser.internal.files.FileText;
import org.rcm.parser.internal.files.UnreadableFileException;

/** Makes text of a Word document. Thread-safe. */
public final class WordDocument {
  private static final long MOST_BYTES_A_CHARACTER = 4;

  private WordDocument() {}

  /**
   * Makes text of a file that begins as a ZIP archive or as a file of an old Office program.
   *
   * @param bytes the file
   * @param maxCharacters longest text that is of use
   * @return the text
   * @throws UnreadableFileException if it is no Word document, or cannot be read; the message says what it is
   */
  public static FileText read(byte[] bytes, int maxCharacters) throws UnreadableFileException {
    if (CompoundFile.is(bytes)) {
      throw CompoundFile.refusal(bytes);
    }
    if (bytes.length > maxCharacters * MOST_BYTES_A_CHARACTER) {
      throw new UnreadableFileException(
          TOO_LARGE,
          "the file has more than " + maxCharacters * MOST_BYTES_A_CHARACTER
              + " bytes; nothing was read");
    }
    ReadLimits limits = new ReadLimits(maxCharacters);
    OfficePackage parts = OfficePackage.of(ZipArchive.of(bytes, limits), limits);
    return text(Document.of(parts, limits));
  }

  private static FileText text(Document document) throws UnreadableFileException {
    Lines body = body(document);
    Lines heads = furniture(document, document.headers());
    Lines feet = furniture(document, document.footers());
    StringBuilder text = new StringBuilder();
    List<FileText.Aside> asides = new ArrayList<>();
    writeAside(heads, text, asides);
    body.writeTo(text);
    checkThatThereIsText(text, asides.isEmpty() ? 0 : asides.get(0).end(), document);
    writeAside(feet, text, asides);
    return new FileText(text.toString(), false, asides, document.leftOut().notes());
  }

  private static Lines body(Document document) throws UnreadableFileException {
    Lines lines = new Lines(document.limits());
    boolean[] found = new boolean[1];
    try (XmlPart part = document.parts().main()) {
      boolean isDocument = part.name().equals("document");
      part.root(name -> {
        if (isDocument && name.equals("body")) {
          found[0] = true;
          new StoryReader(part, document, lines).read();
        }
      });
    }
    if (!found[0]) {
      throw ZipArchive.damaged("the part that should hold the text of a document does not");
    }
    return lines;
  }

  /** The heads or feet of the pages, each text once. */
  private static Lines furniture(Document document, Set<String> references)
      throws UnreadableFileException {
    Lines all = new Lines(document.limits());
    Set<String> known = new HashSet<>();
    for (String reference : references) {
      Optional<XmlPart> found = document.parts().referredTo(reference);
      if (found.isPresent()) {
        Lines lines = new Lines(document.limits());
        try (XmlPart part = found.get()) {
          StoryReader story = new StoryReader(part, document, lines);
          part.root(story::block);
          story.finish();
        }
        StringBuilder text = new StringBuilder();
        lines.writeTo(text);
        if (known.add(text.toString())) {
          all.addFilled(lines);
        }
      }
    }
    return all;
  }

  private static void writeAside(Lines lines, StringBuilder text, List<FileText.Aside> asides) {
    int start = text.length();
    lines.writeTo(text);
    if (text.length() > start) {
      asides.add(new FileText.Aside(start, text.length() - 1));
    }
  }

  private static void checkThatThereIsText(StringBuilder text, int from, Document document)
      throws UnreadableFileException {
    if (text.chars().skip(from).noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableFileException(
          NO_TEXT,
          document.leftOut().has(LeftOut.Kind.PICTURE)
              ? "the document holds pictures and no text; if it is a scan, it needs text recognition (OCR) first"
              : "the document holds no text");
    }
  }
}

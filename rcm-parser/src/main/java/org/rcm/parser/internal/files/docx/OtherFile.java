package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.BROKEN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/** Says of files that begin like a Word document what they are instead. */
final class OtherFile {
  private static final int LONGEST_TYPE = 200;
  private static final String EXPECTED = ", and a report is a text; it was not read";

  private OtherFile() {}

  /** Refuses an Office document whose main part is something else than text. */
  static void refuse(String contentType) throws UnreadableFileException {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.contains("spreadsheet") || type.contains("ms-excel")) {
      throw refused("it is a spreadsheet (Excel)" + EXPECTED);
    }
    if (type.contains("presentation") || type.contains("ms-powerpoint")) {
      throw refused("it is a presentation (PowerPoint)" + EXPECTED);
    }
    if (type.contains("visio")) {
      throw refused("it is a drawing (Visio)" + EXPECTED);
    }
  }

  /** What an archive is that is no Office document. */
  static UnreadableFileException in(ZipArchive zip) throws UnreadableFileException {
    String type = declaredType(zip);
    if (type.startsWith("application/vnd.oasis.opendocument.text")) {
      return refused(
          "it is an OpenDocument text (.odt), which is not read; save it as Word document (.docx) or as plain text");
    }
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
      return refused("it is a spreadsheet (OpenDocument)" + EXPECTED);
    }
    if (type.startsWith("application/vnd.oasis.opendocument.presentation")) {
      return refused("it is a presentation (OpenDocument)" + EXPECTED);
    }
    if (type.startsWith("application/epub")) {
      return refused("it is an electronic book (EPUB)" + EXPECTED);
    }
    if (zip.has("META-INF/MANIFEST.MF")) {
      return refused("it is a Java archive (JAR)" + EXPECTED);
    }
    if (zip.has("[Content_Types].xml") || zip.has("word/document.xml")) {
      return ZipArchive.damaged(
          "it looks like an Office document, but does not say which of its parts holds the text");
    }
    List<String> names = zip.names();
    return refused(
        names.isEmpty()
            ? "it is an empty ZIP archive"
            : "it is a ZIP archive with " + names.size() + (names.size() == 1 ? " file" : " files")
                + ", such as \"" + shortened(names.get(0))
                + "\"; unpack it and read what is in it");
  }

  /** OpenDocument files and electronic books say what they are in a file of this name. */
  private static String declaredType(ZipArchive zip) throws UnreadableFileException {
    Optional<PartStream> stream = zip.open("mimetype");
    if (stream.isEmpty()) {
      return "";
    }
    try (PartStream in = stream.get()) {
      return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw stream
          .get()
          .failure()
          .orElseGet(() -> ZipArchive.damaged("its part mimetype cannot be read"));
    }
  }

  static UnreadableFileException refused(String message) {
    return new UnreadableFileException(BROKEN, message);
  }

  private static String shortened(String name) {
    return name.length() <= 60 ? name : name.substring(0, 59) + "…";
  }
}

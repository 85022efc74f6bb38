package org.rcm.parser.internal.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDF files for tests, line by line, at places that a test says, in points from the lower left corner of A4. */
final class PdfPages implements AutoCloseable {
  static final PDFont SERIF = new PDType1Font(FontName.TIMES_ROMAN);
  static final float HEIGHT = PDRectangle.A4.getHeight();
  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float LEFT = 72;
  static final float SIZE = 11;
  static final float LEADING = 13;

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();

  /** What a test paints. */
  interface Painting {
    void on(PDPageContentStream page) throws IOException;
  }

  PDDocument document() {
    return document;
  }

  PDPage page() {
    return page;
  }

  PdfPages page(Painting painting) {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      painting.on(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A page with lines one below the other, from the upper left corner of the text. */
  PdfPages lines(String... lines) {
    return page(content -> lines(content, LEFT, HEIGHT - LEFT, lines));
  }

  /** A page of which the instructions are given. */
  PdfPages raw(String instructions) throws IOException {
    page(content -> text(content, LEFT, 20, SIZE, " "));
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(instructions.getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
    return this;
  }

  static void lines(PDPageContentStream content, float x, float top, String... lines)
      throws IOException {
    float y = top;
    for (String line : lines) {
      if (!line.isEmpty()) {
        text(content, x, y, SIZE, line);
      }
      y -= LEADING;
    }
  }

  /** Writes a text, and gives its width. */
  static float text(PDPageContentStream content, float x, float y, float size, String text)
      throws IOException {
    content.beginText();
    content.setFont(SERIF, size);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
    return SERIF.getStringWidth(text) / 1000 * size;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  FileText read() throws UnreadableFileException {
    return read(bytes());
  }

  static FileText read(byte[] bytes) throws UnreadableFileException {
    return new PdfForm().read(bytes, 1_000_000);
  }

  /** The lines, with "~ " before those that belong to the page. */
  static List<String> lines(FileText file) {
    String text = file.text();
    int[] at = {0};
    return text.lines()
        .map(line -> {
          int start = at[0];
          at[0] += line.length() + 1;
          boolean aside =
              file.asides().stream().anyMatch(a -> a.start() <= start && start < a.end());
          return aside ? "~ " + line : line;
        })
        .collect(Collectors.toList());
  }

  static List<String> notes(FileText file) {
    return file.notes().stream().map(FileText.Note::message).toList();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

package org.rcm.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads PDF files back, with another library than the one that wrote them. */
final class ReadPdf {
  private ReadPdf() {}

  /** What a screen reader reads: everything but artifacts, in the order of the content. */
  static String aloud(byte[] file) {
    return open(file, document -> {
      StringBuilder text = new StringBuilder();
      for (PDPage page : document.getPages()) {
        marked(page).forEach(content -> append(text, content));
      }
      // A piece that ends with a space goes on in the next one, such as a paragraph on the next
      // page.
      return text.toString().replace(" \n", " ");
    });
  }

  /** What is painted as header or footer of a page, counted from 1. */
  static String furniture(byte[] file, int page) {
    return open(file, document -> {
      StringBuilder text = new StringBuilder();
      marked(document.getPage(page - 1)).stream()
          .filter(content -> "Artifact".equals(content.getTag()))
          .forEach(content -> {
            appendContents(text, content);
            text.append('\n');
          });
      return text.toString();
    });
  }

  /** The texts of all pages, as a viewer copies them. */
  static List<String> pages(byte[] file) {
    return open(
        file,
        document -> IntStream.rangeClosed(1, document.getNumberOfPages())
            .mapToObj(page -> page(document, page))
            .toList());
  }

  private static String page(PDDocument document, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of the document. */
  static String language(byte[] file) {
    return open(file, document -> document.getDocumentCatalog().getLanguage());
  }

  static int pageCount(byte[] file) {
    return open(file, PDDocument::getNumberOfPages);
  }

  static <T> T open(byte[] file, Function<PDDocument, T> question) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return question.apply(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every glyph of a document but blanks, with its place. */
  static List<TextPosition> glyphs(PDDocument document) {
    List<TextPosition> glyphs = new ArrayList<>();
    try {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition glyph) {
          if (!glyph.getUnicode().isBlank()) {
            glyphs.add(glyph);
          }
        }
      }.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return glyphs;
  }

  private static List<PDMarkedContent> marked(PDPage page) {
    try {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      return extractor.getMarkedContents();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(StringBuilder text, PDMarkedContent content) {
    if ("Artifact".equals(content.getTag())) {
      return;
    }
    if (content.getActualText() != null) {
      text.append(content.getActualText());
      return;
    }
    // Blocks are read with a pause between them, pieces of a sentence are not.
    boolean block = !List.of("Span", "Link").contains(content.getTag());
    if (block && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    appendContents(text, content);
    if (block) {
      text.append('\n');
    }
  }

  private static void appendContents(StringBuilder text, PDMarkedContent content) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        append(text, inner);
      }
    }
  }
}

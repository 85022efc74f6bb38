package org.rcm.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
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

  /** The files inside, by name, as programs find them that know nothing of us. */
  static Map<String, byte[]> embedded(byte[] file) {
    return open(file, document -> {
      Map<String, byte[]> files = new TreeMap<>();
      try {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
          for (PDComplexFileSpecification one : tree.getNames().values()) {
            files.put(one.getFileUnicode(), one.getEmbeddedFile().toByteArray());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return files;
    });
  }

  /** The names of the places that links lead to. */
  static List<String> destinations(byte[] file) {
    return open(file, document -> {
      try {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDDestinationNameTreeNode tree = names == null ? null : names.getDests();
        List<String> found = new ArrayList<>();
        collect(tree, found);
        return found;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static void collect(PDNameTreeNode<?> node, List<String> found) throws IOException {
    if (node != null && node.getNames() != null) {
      found.addAll(node.getNames().keySet());
    }
    if (node != null && node.getKids() != null) {
      for (PDNameTreeNode<?> kid : node.getKids()) {
        collect(kid, found);
      }
    }
  }

  /** The associated files of the document, each with what it is to the pages. */
  static List<String> relationships(byte[] file) {
    return open(file, document -> {
      COSArray files =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      List<String> said = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        COSDictionary one = (COSDictionary) files.getObject(i);
        said.add(one.getString(COSName.UF) + " " + one.getNameAsString("AFRelationship"));
      }
      return said;
    });
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

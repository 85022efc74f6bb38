package org.rcm.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * An element of the tag tree of a file with those below it, as a screen reader walks it.
 *
 * @param kind what it is, "LI"
 * @param text the text of it and of those below it, in their order
 * @param kids the elements below it
 * @param areas the annotations that belong to it
 * @param dictionary what the file says of it
 */
record TagTree(
    String kind,
    String text,
    List<TagTree> kids,
    List<COSDictionary> areas,
    COSDictionary dictionary) {

  /** The element that all others are below. */
  static TagTree of(byte[] file) {
    return ReadPdf.open(file, document -> {
      Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
      for (PDPage page : document.getPages()) {
        texts.put(page.getCOSObject(), texts(page));
      }
      List<Object> roots = document.getDocumentCatalog().getStructureTreeRoot().getKids();
      return read((PDStructureElement) roots.get(0), document, texts);
    });
  }

  private static Map<Integer, String> texts(PDPage page) {
    Map<Integer, String> texts = new HashMap<>();
    try {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          texts.merge(content.getMCID(), text(content), String::concat);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }

  private static TagTree read(
      PDStructureElement element,
      PDDocument document,
      Map<COSDictionary, Map<Integer, String>> texts) {
    StringBuilder text = new StringBuilder();
    List<TagTree> kids = new ArrayList<>();
    List<COSDictionary> areas = new ArrayList<>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        TagTree tree = read(inner, document, texts);
        kids.add(tree);
        text.append(tree.text());
      } else if (kid instanceof Integer id) {
        text.append(texts.get(element.getPage().getCOSObject()).get(id));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        text.append(texts.get(page.getCOSObject()).get(reference.getMCID()));
      } else if (kid instanceof PDObjectReference reference) {
        areas.add((COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ));
      }
    }
    return new TagTree(
        element.getStructureType(), text.toString(), kids, areas, element.getCOSObject());
  }

  /** This element and all below it, in reading order. */
  Stream<TagTree> all() {
    return Stream.concat(Stream.of(this), kids.stream().flatMap(TagTree::all));
  }

  /** All elements of a kind, in reading order. */
  List<TagTree> all(String wanted) {
    return all().filter(tree -> tree.kind.equals(wanted)).toList();
  }

  List<String> kinds() {
    return kids.stream().map(TagTree::kind).collect(Collectors.toList());
  }

  /** The value of an attribute, or null. */
  String attribute(String key) {
    COSBase attributes = dictionary.getDictionaryObject(COSName.A);
    return attributes instanceof COSDictionary entry ? entry.getNameAsString(key) : null;
  }

  /** Its own language, or null. */
  String language() {
    return dictionary.getString(COSName.LANG);
  }
}

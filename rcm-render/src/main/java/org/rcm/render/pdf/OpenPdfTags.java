package org.rcm.render.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;

/** The tree of tags of a file. */
final class OpenPdfTags {
  private final PdfWriter writer;
  private final PdfStructureTreeRoot root;
  private final Map<Tag, PdfStructureElement> elements = new HashMap<>();

  OpenPdfTags(PdfWriter writer) {
    this.writer = writer;
    this.root = writer.getStructureTreeRoot();
  }

  /** The element of a tag; made at the first call, and after those that are read before it. */
  PdfStructureElement element(Tag tag) {
    PdfStructureElement known = elements.get(tag);
    if (known != null) {
      return known;
    }
    PdfName kind = new PdfName(tag.kind().pdfName());
    // OpenPDF adds an element to its parent when it is made, so elements are made in reading order.
    PdfStructureElement element = tag.parent()
        .map(parent -> new PdfStructureElement(element(parent), kind))
        .orElseGet(() -> new PdfStructureElement(root, kind));
    tag.language().ifPresent(own -> element.put(PdfName.LANG, new PdfString(own.toLanguageTag())));
    tag.attribute().ifPresent(attribute -> element.put(PdfName.A, entry(attribute)));
    elements.put(tag, element);
    return element;
  }

  private static PdfDictionary entry(Tag.Attribute attribute) {
    PdfDictionary entry = new PdfDictionary();
    entry.put(PdfName.O, new PdfName(attribute.owner()));
    entry.put(new PdfName(attribute.key()), new PdfName(attribute.value()));
    if (attribute.columns() > 1) {
      entry.put(new PdfName("ColSpan"), new PdfNumber(attribute.columns()));
    }
    return entry;
  }

  /** Says what a picture shows, and where it is. */
  void describePicture(Tag tag, String alternativeText, float... box) {
    PdfDictionary entry = new PdfDictionary();
    entry.put(PdfName.O, new PdfName("Layout"));
    entry.put(new PdfName("BBox"), new PdfArray(box));
    entry.put(new PdfName("Placement"), new PdfName("Block"));
    PdfStructureElement element = element(tag);
    element.put(PdfName.A, entry);
    element.put(PdfName.ALT, new PdfString(alternativeText, PdfObject.TEXT_UNICODE));
  }

  /** Makes the place where a link is clicked part of its element, whose text must have been painted. */
  void connect(Tag tag, PdfAnnotation place) {
    PdfStructureElement element = element(tag);
    int key = root.addExistingObject(element.getReference());
    place.put(new PdfName("StructParent"), new PdfNumber(key));
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(PdfName.OBJ, place.getIndirectReference());
    reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
    PdfObject kids = element.get(PdfName.K);
    PdfArray all = kids instanceof PdfArray array ? array : new PdfArray(kids);
    all.add(reference);
    element.put(PdfName.K, all);
  }
}

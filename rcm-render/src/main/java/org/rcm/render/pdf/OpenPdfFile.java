package org.rcm.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** What a file has beside its pages: metadata, the profile of its colours, data inside. Follows PDF/A-3a and PDF/UA-1. */
final class OpenPdfFile {
  private static final int BEST_COMPRESSION = 9;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final Document document;
  private final PdfWriter writer;
  private final DocumentInfo info;

  OpenPdfFile(PageFrame frame, DocumentInfo info) throws IOException {
    this.info = info;
    document = new Document(new Rectangle(frame.width(), frame.height()), 0, 0, 0, 0);
    writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    if (info.opensBookmarks()) {
      writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    }
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.open();
    describe();
    addOutputIntent();
  }

  PdfWriter writer() {
    return writer;
  }

  void newPage() {
    document.newPage();
  }

  private void describe() {
    document.addTitle(info.title());
    document.addAuthor(info.author());
    document.addSubject(info.subject());
    document.addCreator(DocumentInfo.CREATOR);
    // OpenPDF would write its version, and the time of day.
    writer.getInfo().put(PdfName.PRODUCER, new PdfString(DocumentInfo.PRODUCER));
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfString(info.createdPdf()));
    writer.getInfo().put(PdfName.MODDATE, new PdfString(info.createdPdf()));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(info.language().toLanguageTag()));
    writer.setXmpMetadata(XmpPacket.of(info));
  }

  private void addOutputIntent() throws IOException {
    PdfStream profile = new PdfStream(SrgbProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
    writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(intent));
  }

  /** Puts files inside, as ISO 19005-3, 6.8, asks. */
  private void attachFiles() throws IOException {
    if (info.associatedFiles().isEmpty()) {
      return;
    }
    PdfArray references = new PdfArray();
    for (AssociatedFile file : info.associatedFiles()) {
      PdfDictionary parameters = new PdfDictionary();
      parameters.put(PdfName.CREATIONDATE, new PdfString(info.createdPdf()));
      parameters.put(PdfName.MODDATE, new PdfString(info.createdPdf()));
      PdfFileSpecification specification = PdfFileSpecification.fileEmbedded(
          writer,
          file.name(),
          file.name(),
          file.bytes(),
          file.mediaType(),
          parameters,
          BEST_COMPRESSION);
      specification.put(
          new PdfName("AFRelationship"), new PdfName(file.relationship().pdfName()));
      // Written here, so that nothing can be put into it later.
      writer.addFileAttachment(file.description(), specification);
      references.add(specification.getReference());
    }
    writer.getExtraCatalog().put(new PdfName("AF"), references);
  }

  /** The finished file. */
  byte[] finish() throws IOException {
    attachFiles();
    document.close();
    return FileIdentifier.stamp(out.toByteArray());
  }
}

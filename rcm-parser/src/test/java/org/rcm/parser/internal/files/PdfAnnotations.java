package org.rcm.parser.internal.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Puts fields and comments upon pages. */
final class PdfAnnotations {
  private PdfAnnotations() {}

  /** A field that was filled in. */
  static void addField(PdfPages pdf, float x, float y, String value) throws IOException {
    PDAcroForm form = new PDAcroForm(pdf.document());
    pdf.document().getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Serif"), PdfPages.SERIF);
    form.setDefaultResources(resources);
    PDTextField field = new PDTextField(form);
    field.setPartialName("place");
    field.setDefaultAppearance("/Serif 11 Tf 0 g");
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(new PDRectangle(x, y, 120, 14));
    widget.setPage(pdf.page());
    pdf.page().setAnnotations(List.of(widget));
    form.setFields(List.of(field));
    field.setValue(value);
  }

  static void addComment(PdfPages pdf, String words) throws IOException {
    PDAnnotationText comment = new PDAnnotationText();
    comment.setContents(words);
    comment.setRectangle(new PDRectangle(10, 10, 20, 20));
    List<PDAnnotation> all = new ArrayList<>(pdf.page().getAnnotations());
    all.add(comment);
    pdf.page().setAnnotations(all);
  }
}

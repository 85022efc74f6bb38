package org.rcm.render.internal.document;

import org.rcm.model.Report;

/**
 * Turns a {@link Report} into its wire shape and back. Both formats go through it, and nothing else knows both sides.
 */
public final class DocumentMapper {
  private DocumentMapper() {}

  /**
   * The wire shape of a report.
   *
   * @param report the report
   * @return a new document
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which no format can carry
   */
  public static ReportDocument toDocument(Report report) {
    return ToDocument.report(report);
  }

  /**
   * The report that a document is the shape of.
   *
   * @param document the document; its fields may hold anything
   * @return the report
   * @throws DocumentException if it is none; says where and why
   */
  public static Report toReport(ReportDocument document) {
    return ToReport.of(document);
  }
}

package org.rcm.render.pdf;

import java.time.LocalDate;
import java.util.List;
import org.rcm.model.Report;
import org.rcm.render.internal.content.Labels;
import org.rcm.render.internal.content.ReportContent;

/**
 * What a PDF has around the document: what the file says of itself, and the heads and feet of its pages.
 *
 * @param report the report
 * @param labels the words of the library
 * @param content the document
 */
record PageWords(Report report, Labels labels, ReportContent content) {

  /** The file's description of itself. */
  DocumentInfo info(LocalDate created, int pages, List<AssociatedFile> files) {
    return new DocumentInfo(
        Characters.clean(report.title()),
        labels.get("conference"),
        content.subject(),
        report.language(),
        created,
        pages > 4,
        files);
  }

  /** What stands at the head and foot of its pages. */
  Furniture furniture(PageFrame frame, List<String> letterhead, boolean draft) {
    return new Furniture(
        frame,
        report.title(),
        content.dates().orElse(""),
        letterhead.isEmpty() ? labels.get("conference") : letterhead.get(0),
        labels.get("page"),
        draft ? labels.get("draft") : "");
  }
}

package org.rcm.render.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the file says about itself, beside its pages.
 *
 * @param title the title
 * @param author whose document it is
 * @param subject what it is
 * @param language the language of its text
 * @param created its date
 * @param opensBookmarks whether a viewer shows the bookmarks at once
 * @param associatedFiles the files inside it
 */
record DocumentInfo(
    String title,
    String author,
    String subject,
    Locale language,
    LocalDate created,
    boolean opensBookmarks,
    List<AssociatedFile> associatedFiles) {
  static final String PRODUCER = "OpenPDF";
  static final String CREATOR = "RCM Reports";

  /** The date as files of all kinds write it; at noon, so that it is the same day throughout the Americas. */
  String createdIso() {
    return created + "T12:00:00Z";
  }

  /** The date as PDF writes it. */
  String createdPdf() {
    return "D:" + created.toString().replace("-", "") + "120000Z";
  }
}

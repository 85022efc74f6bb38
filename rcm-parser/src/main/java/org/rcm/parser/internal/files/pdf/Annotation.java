package org.rcm.parser.internal.files.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What was put upon a page after it was made: fields of forms, comments, links (ISO 32000-1, 12.5). */
record Annotation(COSDictionary dictionary) {
  private static final Set<String> TEXTS = Set.of("Widget", "FreeText");
  private static final Set<String> COMMENTS = Set.of(
      "Text", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret", "Ink", "FileAttachment");

  private static final int INVISIBLE = 1;
  private static final int HIDDEN = 1 << 1;
  private static final int NO_VIEW = 1 << 5;

  /** Whether its text stands on the page. */
  boolean isText() {
    return TEXTS.contains(kind()) && isSeen();
  }

  /** Whether it is a remark about the page, which only opens on demand. */
  boolean isComment() {
    return COMMENTS.contains(kind()) && isSeen();
  }

  private boolean isSeen() {
    return (dictionary.getInt(COSName.F, 0) & (INVISIBLE | HIDDEN | NO_VIEW)) == 0;
  }

  private String kind() {
    String kind = dictionary.getNameAsString(COSName.SUBTYPE);
    return kind == null ? "" : kind;
  }
}

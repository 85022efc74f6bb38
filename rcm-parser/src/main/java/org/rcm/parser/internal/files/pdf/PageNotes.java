package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.List;

/** Says in words what was odd about a page. */
final class PageNotes {
  /** One sign in so many may be an ornament. */
  private static final int FEW = 20;

  private PageNotes() {}

  static List<String> of(int number, PaintedPage page) {
    List<String> notes = new ArrayList<>();
    String where = "page " + number;
    page.cut().ifPresent(why -> notes.add(where + " was read only in part: " + why));
    if (page.isDamaged()) {
      notes.add(where + " is damaged; what could be read of it was read");
    }
    int characters = page.glyphs().size();
    if (page.unmapped() * FEW > characters) {
      notes.add(page.unmapped() + " of the " + characters + " characters of " + where
          + " are of a font that does not say which letters they are, so the text may be wrong;"
          + " character recognition (OCR) reads such a page");
    }
    if (page.tiny() > 0) {
      notes.add(page.tiny() + " characters of " + where
          + " are smaller than one point, which nobody can see, and were left out");
    }
    if (page.comments() > 0) {
      notes.add(page.comments() + (page.comments() == 1 ? " comment" : " comments") + " on " + where
          + (page.comments() == 1 ? " was" : " were") + " left out");
    }
    if (characters == 0 && page.cut().isEmpty() && !page.isDamaged()) {
      notes.add(where
          + (page.pictures() > 0
              ? " holds pictures and no letters; recognise the text first (OCR)"
              : " holds no letters"));
    }
    return notes;
  }
}

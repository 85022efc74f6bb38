package org.rcm.render.pdf;

/** The typography: one text face, one for what stands around it, one dark blue. */
final class Styles {
  static final int INK = 0x1A1A1A;
  static final int GREY = 0x595959;
  static final int BLUE = 0x1F3A5F;
  static final int RULE = 0xB8BEC6;

  static final TextStyle BODY = new TextStyle(Typeface.SERIF, 10.2f, 14, INK);
  static final TextStyle NUMBER = new TextStyle(Typeface.SERIF_BOLD, 10.2f, 14, INK);
  static final TextStyle NOTE = new TextStyle(Typeface.SANS, 8.4f, 12, GREY);

  static final TextStyle SENDER = new TextStyle(Typeface.SANS_BOLD, 10, 13, INK);
  static final TextStyle LETTERHEAD = new TextStyle(Typeface.SANS, 8.8f, 12, GREY);
  static final TextStyle KICKER = new TextStyle(Typeface.SANS_BOLD, 9, 14, 0.45f, BLUE);
  static final TextStyle SUBTITLE = new TextStyle(Typeface.SERIF, 12, 17, GREY);
  static final TextStyle LABEL = new TextStyle(Typeface.SANS_BOLD, 8.4f, 14, 0.15f, GREY);

  static final TextStyle HEADING = new TextStyle(Typeface.SANS_BOLD, 12.5f, 17, BLUE);
  static final TextStyle SECTION = new TextStyle(Typeface.SANS_BOLD, 9.8f, 14, BLUE);

  static final TextStyle TABLE_HEAD = new TextStyle(Typeface.SANS_BOLD, 8.4f, 12, 0.15f, GREY);
  static final TextStyle TABLE_GROUP = new TextStyle(Typeface.SANS_BOLD, 9.2f, 12, BLUE);
  static final TextStyle TABLE_CELL = new TextStyle(Typeface.SANS, 9.2f, 12, INK);

  static final TextStyle RUNNING = new TextStyle(Typeface.SANS, 8.2f, 11, GREY);

  /** So light that all text above it keeps a contrast of more than 4.5 to 1 (WCAG 2.1, 1.4.3). */
  static final TextStyle WATERMARK = new TextStyle(Typeface.SANS_BOLD, 104, 130, 4, 0xEBEDF0);

  private static final TextStyle SHORT_TITLE = new TextStyle(Typeface.SERIF_BOLD, 21, 25, INK);
  private static final TextStyle MIDDLE_TITLE = new TextStyle(Typeface.SERIF_BOLD, 17, 21.5f, INK);
  private static final TextStyle LONG_TITLE = new TextStyle(Typeface.SERIF_BOLD, 13.5f, 18, INK);

  private Styles() {}

  /** A title is set smaller the longer it is, so that one of several lines still looks calm. */
  static TextStyle title(String title) {
    long capitals = title.chars().filter(Character::isUpperCase).count();
    // Capitals are wider and darker.
    long length = title.length() + capitals / 2;
    return length <= 80 ? SHORT_TITLE : length <= 130 ? MIDDLE_TITLE : LONG_TITLE;
  }
}

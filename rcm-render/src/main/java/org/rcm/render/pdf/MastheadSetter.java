package org.rcm.render.pdf;

import java.util.Locale;
import java.util.Optional;

/** Sets the head of the first page: letterhead, kicker, title, place and date. */
final class MastheadSetter {
  private final Galley galley;
  private final PageFrame frame;
  private final Optional<Locale> labelLanguage;

  MastheadSetter(Galley galley, PageFrame frame, Optional<Locale> labelLanguage) {
    this.galley = galley;
    this.frame = frame;
    this.labelLanguage = labelLanguage;
  }

  void set(Block.Masthead masthead, Tag document) {
    TextStyle lineStyle = Styles.SENDER;
    for (String line : masthead.letterhead()) {
      paragraph(document, line, lineStyle);
      lineStyle = Styles.LETTERHEAD;
    }
    galley.space(masthead.letterhead().isEmpty() ? 0 : 26);
    paragraph(document, masthead.kicker(), Styles.KICKER);
    galley.space(8);
    TextStyle style = Styles.title(masthead.title());
    galley.paragraph(
        document.child(Tag.Kind.TITLE),
        style,
        frame.textLeft(),
        LineBreaker.heading(masthead.title(), style, frame.textMeasure()));
    galley.space(5);
    masthead.subtitle().ifPresent(subtitle -> paragraph(document, subtitle, Styles.SUBTITLE));
  }

  private void paragraph(Tag document, String text, TextStyle style) {
    galley.paragraph(
        document.child(Tag.Kind.PARAGRAPH).in(labelLanguage),
        style,
        frame.textLeft(),
        LineBreaker.paragraph(text, style, frame.textMeasure()));
  }
}

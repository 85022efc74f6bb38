package org.rcm.render.pdf;

import java.util.List;
import org.rcm.render.internal.content.Block;

/** Sets the head of the first page: letterhead, kicker, title, place and date. */
final class MastheadSetter {
  private static final float LOGO_HEIGHT = 44;
  private static final float LOGO_WIDTH = 220;

  private final Galley galley;
  private final PageFrame frame;
  private final Setting setting;

  MastheadSetter(Galley galley, Setting setting) {
    this.galley = galley;
    this.frame = setting.frame();
    this.setting = setting;
  }

  void set(Block.Masthead masthead, Tag document) {
    setting.logo().ifPresent(logo -> setLogo(logo, document));
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
        LineBreaker.heading(masthead.title(), setting.inlines(), style, frame.textMeasure()));
    galley.space(5);
    masthead.subtitle().ifPresent(subtitle -> paragraph(document, subtitle, Styles.SUBTITLE));
  }

  private void setLogo(Logo logo, Tag document) {
    float scale = Math.min(LOGO_HEIGHT / logo.height(), LOGO_WIDTH / logo.width());
    float width = logo.width() * scale;
    float height = logo.height() * scale;
    Tag figure = document.child(Tag.Kind.FIGURE);
    galley.add(height, List.of(new Mark.Picture(figure, frame.textLeft(), width, height, logo)));
    galley.space(14);
  }

  private void paragraph(Tag document, String text, TextStyle style) {
    galley.paragraph(
        document.child(Tag.Kind.PARAGRAPH).in(setting.labelLanguage()),
        style,
        frame.textLeft(),
        LineBreaker.paragraph(text, setting.inlines(), style, frame.textMeasure()));
  }
}

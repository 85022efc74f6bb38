package org.rcm.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.render.internal.content.Block;

/** Sets the blocks of a document one below the other. */
final class DocumentSetter {
  private final Setting setting;
  private final PageFrame frame;
  private final Optional<Locale> labelLanguage;
  private final Galley galley = new Galley();
  private final Tag document = Tag.document();
  private Tag part = document;

  private DocumentSetter(Setting setting) {
    this.setting = setting;
    this.frame = setting.frame();
    this.labelLanguage = setting.labelLanguage();
  }

  /**
   * Sets a document.
   *
   * @param blocks the document
   * @param setting how to set it
   * @return the pages, without header and footer
   */
  static List<Page> pages(List<Block> blocks, Setting setting) {
    DocumentSetter setter = new DocumentSetter(setting);
    blocks.forEach(setter::set);
    return new Paginator(setting.frame(), setter.galley.strips()).pages();
  }

  private void set(Block block) {
    if (block instanceof Block.Masthead masthead) {
      new MastheadSetter(galley, setting).set(masthead, document);
    } else if (block instanceof Block.Facts facts) {
      new FactsSetter(galley, frame).set(facts, document.child(Tag.Kind.TABLE).in(labelLanguage));
    } else if (block instanceof Block.Heading heading) {
      setHeading(heading);
    } else if (block instanceof Block.Remark remark) {
      setRemark(remark.text());
    } else if (block instanceof Block.Items items) {
      new ItemSetter(galley, setting).set(items.items(), part);
    } else if (block instanceof Block.Grid grid) {
      new GridSetter(galley, setting).set(grid, part);
    } else if (block instanceof Block.GroupedGrid grid) {
      new GridSetter(galley, setting).set(grid, part);
    }
  }

  private void setHeading(Block.Heading heading) {
    part = document.child(Tag.Kind.PART);
    galley.space(22);
    galley.bookmark(0, heading.text());
    galley.paragraph(
        part.child(Tag.Kind.HEADING).in(labelLanguage),
        Styles.HEADING,
        heading.aboveTable() ? frame.left() : frame.textLeft(),
        LineBreaker.heading(heading.text(), Styles.HEADING, frame.textMeasure()));
    galley.space(6);
    galley.keepWithNext();
  }

  private void setRemark(String text) {
    galley.paragraph(
        part.child(Tag.Kind.PARAGRAPH).in(labelLanguage),
        Styles.BODY,
        frame.textLeft(),
        LineBreaker.paragraph(text, Styles.BODY, frame.textMeasure()));
  }
}

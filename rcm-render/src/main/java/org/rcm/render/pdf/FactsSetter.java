package org.rcm.render.pdf;

import java.util.List;
import org.rcm.render.internal.content.Block;

/** Sets the facts of the meeting: labels in the margin, values beside them, a rule above and below. */
final class FactsSetter {
  private static final float RULE_WEIGHT = 0.6f;
  private static final float GAP = 8;

  private final Galley galley;
  private final PageFrame frame;

  FactsSetter(Galley galley, PageFrame frame) {
    this.galley = galley;
    this.frame = frame;
  }

  void set(Block.Facts facts, Tag table) {
    if (facts.facts().isEmpty()) {
      return;
    }
    galley.space(14);
    rule();
    galley.space(GAP);
    RowSetter rows = new RowSetter(galley, Styles.BODY.lead(), 1);
    for (Block.Fact fact : facts.facts()) {
      rows.set(cells(fact, table.child(Tag.Kind.ROW)), List.of());
    }
    galley.space(GAP);
    galley.keepWithNext();
    rule();
  }

  private void rule() {
    galley.add(
        RULE_WEIGHT,
        List.of(new Mark.Rule(frame.left(), 0, frame.fullMeasure(), RULE_WEIGHT, Styles.BLUE)));
  }

  private List<RowSetter.Cell> cells(Block.Fact fact, Tag row) {
    float labelMeasure = frame.textLeft() - frame.left() - 6;
    float descent = Styles.BODY.descent();
    return List.of(
        new RowSetter.Cell(
            row.child(Tag.Kind.HEAD_CELL, Tag.Attribute.HEADS_ROW),
            frame.left(),
            descent,
            LineBreaker.paragraph(fact.label(), Styles.LABEL, labelMeasure)),
        new RowSetter.Cell(
            row.child(Tag.Kind.CELL),
            frame.textLeft(),
            descent,
            LineBreaker.paragraph(fact.value(), Styles.BODY, frame.textMeasure())));
  }
}

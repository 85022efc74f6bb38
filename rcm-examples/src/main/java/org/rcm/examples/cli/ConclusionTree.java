package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Conclusion;

/** Conclusions as indented text: numbers hang, texts of one level align. */
final class ConclusionTree {
  private static final int LEAST_TEXT = 20;

  private final TerminalStyle style;
  private final List<String> lines = new ArrayList<>();

  private ConclusionTree(TerminalStyle style) {
    this.style = style;
  }

  static String of(List<Conclusion> conclusions, TerminalStyle style) {
    ConclusionTree tree = new ConclusionTree(style);
    tree.list(conclusions, 0, Optional.empty(), true);
    return String.join("\n", tree.lines);
  }

  private void list(
      List<Conclusion> conclusions, int indent, Optional<String> above, boolean isTop) {
    int hang = 1
        + conclusions.stream()
            .mapToInt(conclusion -> Wrapping.width(label(conclusion)))
            .max()
            .orElse(0);
    Optional<String> section = above;
    for (Conclusion conclusion : conclusions) {
      if (isTop && !lines.isEmpty()) {
        lines.add("");
      }
      if (!conclusion.section().equals(section)) {
        conclusion.section().ifPresent(heading -> section(heading, indent, isTop));
      }
      section = conclusion.section();
      item(conclusion, indent, hang);
    }
  }

  private void section(String heading, int indent, boolean isTop) {
    if (!isTop) {
      lines.add("");
    }
    for (String line : Wrapping.wrap(heading, room(indent))) {
      lines.add(" ".repeat(indent) + style.heading(line));
    }
  }

  private void item(Conclusion conclusion, int indent, int hang) {
    paragraph(label(conclusion), indent, hang, conclusion.text());
    // Deep lists stay on one margin rather than become a column of single words.
    boolean deeper = style.width() - indent - 2 * hang >= LEAST_TEXT;
    int below = deeper ? indent + hang : indent;
    list(conclusion.children(), below, conclusion.section(), false);
    conclusion.continuation().ifPresent(text -> paragraph("", indent, hang, text));
  }

  private void paragraph(String label, int indent, int hang, String text) {
    String block = Wrapping.hanging(label, hang, text, room(indent));
    block.lines().map(line -> " ".repeat(indent) + line).forEach(lines::add);
  }

  private int room(int indent) {
    return style.width() - indent;
  }

  /** The label as printed; where the source had lost it, the last step of the number. */
  private static String label(Conclusion conclusion) {
    return conclusion.label().isBlank() ? conclusion.number().lastStep() : conclusion.label();
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * What is said of characters in one place, as far as it changes what can be read (ECMA-376 Part 1, 17.3.2).
 *
 * @param hidden {@code w:vanish}, empty if not said
 * @param capitals {@code w:caps}, empty if not said
 * @param style the character style
 * @param font the font for symbols
 * @param removed whether it is a paragraph's mark that was deleted or moved away while changes were tracked
 */
record RunProperties(
    Optional<Boolean> hidden,
    Optional<Boolean> capitals,
    Optional<String> style,
    Optional<String> font,
    boolean removed) {
  static final RunProperties NONE = new RunProperties(
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Reads an element {@code w:rPr}; what was before a tracked change stands in elements of its own and is skipped. */
  static RunProperties read(XmlPart part) throws UnreadableFileException {
    RunProperties[] read = {NONE};
    part.children(name -> read[0] = read[0].with(name, part));
    return read[0];
  }

  private RunProperties with(String name, XmlPart part) {
    return switch (name) {
      case "vanish" -> new RunProperties(Optional.of(part.isOn()), capitals, style, font, removed);
      case "caps" -> new RunProperties(hidden, Optional.of(part.isOn()), style, font, removed);
      case "rStyle" -> new RunProperties(hidden, capitals, part.value(), font, removed);
      case "rFonts" ->
        new RunProperties(
            hidden,
            capitals,
            style,
            part.attribute("ascii").or(() -> part.attribute("hAnsi")),
            removed);
      case "del", "moveFrom" -> new RunProperties(hidden, capitals, style, font, true);
      default -> this;
    };
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * A list's levels, which any number of instances share, and with them the count (ECMA-376 Part 1, 17.9.1).
 *
 * @param id its number in the file
 * @param levels the levels, from 0
 * @param link the numbering style whose definition is meant instead (17.9.21)
 * @param style the numbering style that this defines (17.9.27)
 */
record ListDefinition(
    int id, Map<Integer, ListLevel> levels, Optional<String> link, Optional<String> style) {

  /** Reads an element {@code w:abstractNum}. */
  static ListDefinition read(XmlPart part, ReadLimits limits) throws UnreadableFileException {
    int id = part.number("abstractNumId").orElse(-1);
    Map<Integer, ListLevel> levels = new HashMap<>();
    limits.definition();
    String[] styles = {"", ""};
    part.children(name -> {
      switch (name) {
        case "lvl" -> {
          limits.definition();
          int level = part.number("ilvl").orElse(0);
          levels.put(level, ListLevel.read(part));
        }
        case "numStyleLink" -> styles[0] = part.value().orElse("");
        case "styleLink" -> styles[1] = part.value().orElse("");
        default -> {}
      }
    });
    return new ListDefinition(id, levels, said(styles[0]), said(styles[1]));
  }

  private static Optional<String> said(String style) {
    return Optional.of(style).filter(s -> !s.isEmpty());
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.HashMap;
import java.util.Map;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * A list as paragraphs refer to it: a definition with exceptions (ECMA-376 Part 1, 17.9.15).
 *
 * @param id its number in the file
 * @param definition the number of its definition
 * @param starts the first numbers of levels that begin anew with this instance (17.9.26)
 * @param levels the levels that differ from the definition (17.9.8)
 */
record ListInstance(
    int id, int definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {

  /** Reads an element {@code w:num}. */
  static ListInstance read(XmlPart part, ReadLimits limits) throws UnreadableFileException {
    int id = part.number("numId").orElse(-1);
    limits.definition();
    int[] definition = {-1};
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, ListLevel> levels = new HashMap<>();
    part.children(name -> {
      if (name.equals("abstractNumId")) {
        definition[0] = part.number("val").orElse(-1);
      } else if (name.equals("lvlOverride")) {
        int level = part.number("ilvl").orElse(0);
        limits.definition();
        part.children(inner -> {
          if (inner.equals("startOverride")) {
            part.number("val").ifPresent(start -> starts.put(level, start));
          } else if (inner.equals("lvl")) {
            levels.put(level, ListLevel.read(part));
          }
        });
      }
    });
    return new ListInstance(id, definition[0], starts, levels);
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.List;
import java.util.Optional;

/**
 * A list to which paragraphs belong: what an instance changes in a definition.
 *
 * @param instance the instance
 * @param definition the definition, which keeps the count
 */
record NumberedList(ListInstance instance, ListDefinition definition) {
  static final int LEVELS = 9;

  Optional<ListLevel> level(int level) {
    ListLevel defined = definition.levels().get(level);
    ListLevel changed = instance.levels().get(level);
    if (changed == null) {
      return Optional.ofNullable(defined);
    }
    // Word goes by the definition for this one (MS-OI29500, 2.1.282).
    return Optional.of(
        changed.withRestart(Optional.ofNullable(defined).flatMap(ListLevel::restart)));
  }

  /** The number with which a level begins. */
  int start(int level) {
    Integer start = instance.starts().get(level);
    return start != null ? start : level(level).map(ListLevel::start).orElse(1);
  }

  /** The level that is bound to the first of these styles that has one (17.9.23). */
  Optional<Integer> levelOf(List<String> styles) {
    for (String style : styles) {
      for (int level = 0; level < LEVELS; level++) {
        if (level(level).flatMap(ListLevel::style).filter(style::equals).isPresent()) {
          return Optional.of(level);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a deeper level begins again when a higher one is used (17.9.10). */
  boolean restarts(int deeper, int used) {
    int trigger = level(deeper).flatMap(ListLevel::restart).orElse(deeper);
    return trigger != 0 && used < (trigger > deeper ? deeper : trigger);
  }
}

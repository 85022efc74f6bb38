package org.rcm.parser.internal.files.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list to which paragraphs belong: the levels of a definition with what an instance changes. */
final class NumberedList {
  static final int LEVELS = 9;

  private final ListInstance instance;
  private final ListDefinition definition;
  private final List<Optional<ListLevel>> levels = new ArrayList<>();
  private final Map<String, Integer> levelsOfStyles = new HashMap<>();

  NumberedList(ListInstance instance, ListDefinition definition) {
    this.instance = instance;
    this.definition = definition;
    for (int i = 0; i < LEVELS; i++) {
      int level = i;
      levels.add(find(level));
      levels
          .get(level)
          .flatMap(ListLevel::style)
          .ifPresent(style -> levelsOfStyles.putIfAbsent(style, level));
    }
  }

  private Optional<ListLevel> find(int level) {
    ListLevel defined = definition.levels().get(level);
    ListLevel changed = instance.levels().get(level);
    if (changed == null) {
      return Optional.ofNullable(defined);
    }
    // Word goes by the definition for this one (MS-OI29500, 2.1.282).
    return Optional.of(
        changed.withRestart(Optional.ofNullable(defined).flatMap(ListLevel::restart)));
  }

  ListInstance instance() {
    return instance;
  }

  /** The definition, which keeps the count. */
  ListDefinition definition() {
    return definition;
  }

  /** A level, from 0; empty if it is not defined. */
  Optional<ListLevel> level(int level) {
    return level >= 0 && level < LEVELS ? levels.get(level) : Optional.empty();
  }

  /** The number with which a level begins. */
  int start(int level) {
    Integer start = instance.starts().get(level);
    return start != null ? start : level(level).map(ListLevel::start).orElse(1);
  }

  /** The level that is bound to the first of these styles that has one (17.9.23). */
  Optional<Integer> levelOf(List<String> styles) {
    return levelsOfStyles.isEmpty()
        ? Optional.empty()
        : styles.stream().filter(levelsOfStyles::containsKey).findFirst().map(levelsOfStyles::get);
  }

  /** Whether a deeper level begins again when a higher one is used (17.9.10). */
  boolean restarts(int deeper, int used) {
    int trigger = level(deeper).flatMap(ListLevel::restart).orElse(deeper);
    return trigger != 0 && used < Math.min(trigger, deeper);
  }
}

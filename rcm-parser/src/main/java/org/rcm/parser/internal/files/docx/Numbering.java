package org.rcm.parser.internal.files.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/** The lists that a document defines (ECMA-376 Part 1, 17.9). */
final class Numbering {
  private final Map<Integer, ListDefinition> definitions = new HashMap<>();
  private final Map<String, ListDefinition> byStyle = new HashMap<>();
  private final Map<Integer, ListInstance> instances = new HashMap<>();
  private final Map<Integer, Optional<NumberedList>> lists = new HashMap<>();
  private final Styles styles;

  private Numbering(Styles styles) {
    this.styles = styles;
  }

  /** Reads the part with the lists, if there is one. */
  static Numbering read(Optional<XmlPart> lists, Styles styles, ReadLimits limits)
      throws UnreadableFileException {
    Numbering read = new Numbering(styles);
    if (lists.isPresent()) {
      try (XmlPart part = lists.get()) {
        part.root(name -> {
          if (name.equals("abstractNum")) {
            read.add(ListDefinition.read(part, limits));
          } else if (name.equals("num")) {
            ListInstance instance = ListInstance.read(part, limits);
            read.instances.putIfAbsent(instance.id(), instance);
          }
        });
      }
    }
    return read;
  }

  private void add(ListDefinition definition) {
    definitions.putIfAbsent(definition.id(), definition);
    definition.style().ifPresent(style -> byStyle.putIfAbsent(style, definition));
  }

  /** The list with a number; empty for 0, which switches numbering off (17.9.18), and where there is none. */
  Optional<NumberedList> list(int id) {
    return id != 0 && instances.containsKey(id)
        ? lists.computeIfAbsent(id, this::find)
        : Optional.empty();
  }

  private Optional<NumberedList> find(int id) {
    ListInstance instance = Objects.requireNonNull(instances.get(id));
    return Optional.ofNullable(definitions.get(instance.definition()))
        .map(this::followed)
        .map(definition -> new NumberedList(instance, definition));
  }

  /** The definition that is meant: a numbering style's, where there is only a link to the style. */
  private ListDefinition followed(ListDefinition definition) {
    if (definition.link().isEmpty() || !definition.levels().isEmpty()) {
      return definition;
    }
    String style = definition.link().get();
    ListDefinition defining = byStyle.get(style);
    if (defining == null) {
      defining = styles
          .listOf(style)
          .map(instances::get)
          .map(instance -> definitions.get(instance.definition()))
          .orElse(definition);
    }
    return defining;
  }
}

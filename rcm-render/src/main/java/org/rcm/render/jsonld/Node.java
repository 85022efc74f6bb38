package org.rcm.render.jsonld;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A node of the graph. What is null or empty is not written. */
final class Node {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode json = JSON.objectNode();

  private Node() {}

  /** A node with a name of its own. */
  static Node named(String id, String... types) {
    Node node = new Node();
    node.json.put("id", id);
    return node.put("type", List.of(types));
  }

  /** A node that is a part of another one. */
  static Node unnamed(String type) {
    return new Node().put("type", type);
  }

  ObjectNode json() {
    return json;
  }

  /** A value as it is: a name of something else, a day, a code. */
  Node put(String property, @Nullable String value) {
    if (value != null) {
      json.put(property, value);
    }
    return this;
  }

  /** Several of these. */
  Node put(String property, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode list = json.putArray(property);
      values.forEach(list::add);
    }
    return this;
  }

  /** Text that people read, in one language. */
  Node text(String property, @Nullable String value, String language) {
    if (value != null && !value.isEmpty()) {
      json.set(property, text(value, language));
    }
    return this;
  }

  /** The same text in several languages. */
  Node texts(String property, @Nullable Map<String, String> byLanguage) {
    if (byLanguage != null && !byLanguage.isEmpty()) {
      ArrayNode list = json.putArray(property);
      byLanguage.forEach((language, value) -> list.add(text(value, language)));
    }
    return this;
  }

  Node put(String property, @Nullable Node part) {
    if (part != null) {
      json.set(property, part.json);
    }
    return this;
  }

  private static ObjectNode text(String value, String language) {
    return JSON.objectNode().put("@value", value).put("@language", language);
  }
}

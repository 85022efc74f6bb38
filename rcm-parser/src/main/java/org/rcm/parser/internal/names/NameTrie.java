package org.rcm.parser.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names by their words, so that the longest one that starts at a word is found in one walk. */
final class NameTrie<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final List<T> values = new ArrayList<>(1);
  }

  /** What was found: the value and the index behind its last word. */
  record Match<T>(T value, int end) {}

  /** Decides whether the words from…to of the text may stand for the value. */
  interface Condition<T> {
    boolean holds(T value, int from, int to);
  }

  void add(String name, T value) {
    Node<T> node = root;
    for (NameWords.Word word : NameWords.of(name)) {
      node = node.next.computeIfAbsent(word.folded(), key -> new Node<>());
    }
    if (node != root) {
      node.values.add(value);
    }
  }

  @Nullable
  Match<T> longest(List<NameWords.Word> words, int from, Condition<T> condition) {
    Match<T> best = null;
    Node<T> node = root;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i).folded());
      if (node == null) {
        break;
      }
      for (T value : node.values) {
        if (condition.holds(value, from, i + 1)) {
          best = new Match<>(value, i + 1);
          break;
        }
      }
    }
    return best;
  }
}

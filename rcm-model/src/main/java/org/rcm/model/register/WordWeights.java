package org.rcm.model.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells: the logarithm of 1 + n / d, where it stands in d of the n conclusions in the language. A word of
 * every second item weighs a fraction of one that two items share.
 */
final class WordWeights {
  private static final int FEW = 3;
  private static final double RARE = 0.05;

  private final Map<String, Integer> conclusions = new HashMap<>();
  private int all;

  void add(Collection<String> keys) {
    all++;
    new HashSet<>(keys).forEach(key -> conclusions.merge(key, 1, Integer::sum));
  }

  double of(String key) {
    return Math.log(1 + all / (double) Math.max(1, conclusions.getOrDefault(key, 0)));
  }

  double sum(List<String> keys) {
    return keys.stream().mapToDouble(this::of).sum();
  }

  /** Whether few conclusions have the word: three, or one in twenty. */
  boolean isRare(String key) {
    return conclusions.getOrDefault(key, 0) <= Math.max(FEW, RARE * all);
  }
}

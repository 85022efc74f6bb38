package org.rcm.model.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rcm.model.register.TextWords.Word;

/**
 * What two names have in common: the longest run of words that both have in the same order, weighed by rarity.
 *
 * @param earlier the earlier name
 * @param later the later name
 * @param shared the keys of the words in common
 * @param score their weight, as a part of the weight of all words of both names, from 0 to 1
 * @param substitutions places where both have words that the other has not
 * @param substitutedHead whether they begin with different words
 * @param before how many words of one of them stand before the first in common
 */
record NameComparison(
    Name earlier,
    Name later,
    List<String> shared,
    double score,
    int substitutions,
    boolean substitutedHead,
    int before) {

  static NameComparison of(Name earlier, Name later, WordWeights weights) {
    List<String> a = earlier.keys();
    List<String> b = later.keys();
    int[][] longest = longest(a, b);
    List<String> shared = new ArrayList<>();
    int substitutions = 0;
    boolean substitutedHead = false;
    int before = 0;
    int i = 0;
    int j = 0;
    int skippedA = 0;
    int skippedB = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        if (skippedA > 0 && skippedB > 0) {
          substitutions++;
          substitutedHead |= shared.isEmpty();
        }
        before = shared.isEmpty() ? Math.max(skippedA, skippedB) : before;
        shared.add(a.get(i));
        skippedA = 0;
        skippedB = 0;
        i++;
        j++;
      } else if (j >= b.size() || (i < a.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        i++;
        skippedA++;
      } else {
        j++;
        skippedB++;
      }
    }
    if (skippedA > 0 && skippedB > 0) {
      substitutions++;
    }
    double common = weights.sum(shared);
    double score = common / (weights.sum(a) + weights.sum(b) - common);
    return new NameComparison(
        earlier, later, shared, score, substitutions, substitutedHead, before);
  }

  /** The length of the longest common run of what is left from each pair of places on. */
  private static int[][] longest(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] = a.get(i).equals(b.get(j))
            ? longest[i + 1][j + 1] + 1
            : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  /** Whether one of the names holds all words of the other. */
  boolean isWhole() {
    return shared.size() == Math.min(earlier.words().size(), later.words().size());
  }

  /** How the later name words what both have in common, if neither has other words between. */
  Optional<String> common() {
    int at = Collections.indexOfSubList(later.keys(), shared);
    return at >= 0 && Collections.indexOfSubList(earlier.keys(), shared) >= 0
        ? Optional.of(
            later.between(later.words().get(at), later.words().get(at + shared.size() - 1)))
        : Optional.empty();
  }

  /** What the thing is called: what both have in common, or the shorter name if the longer has all of it. */
  String subject() {
    boolean shorter = isWhole()
        && substitutions == 0
        && earlier.words().size() < later.words().size();
    return common().orElse(shorter ? earlier.text() : later.text());
  }

  /** The weight of the words in common as a part of that of the lighter name. */
  double ofTheLighter(WordWeights weights) {
    return weights.sum(shared) / Math.min(weights.sum(earlier.keys()), weights.sum(later.keys()));
  }

  /** Whether both count in figures, and differently: "2022 Budget", "2023 Budget". */
  boolean countsDiffer() {
    Set<String> a = figures(earlier);
    Set<String> b = figures(later);
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private static Set<String> figures(Name name) {
    return name.words().stream()
        .filter(word -> TextWords.isNumber(word.text()))
        .map(Word::key)
        .collect(Collectors.toSet());
  }

  /** Whether both are numbered, the later one higher. */
  boolean isNextEdition() {
    return earlier.edition().isPresent()
        && later.edition().isPresent()
        && later.edition().getAsInt() > earlier.edition().getAsInt();
  }

  /** Whether the numbers of the editions allow that both are the same: equal, or only the earlier has one. */
  boolean mayBeSameEdition() {
    return later.edition().isEmpty() || later.edition().equals(earlier.edition());
  }
}

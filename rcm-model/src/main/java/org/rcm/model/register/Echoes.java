package org.rcm.model.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rcm.model.Commitment;
import org.rcm.model.TimeFrame;
import org.rcm.model.register.TextWords.Word;

/**
 * Later conclusions that may speak of a commitment although no link says so: in the same language, they have two or more of
 * the words of its title or action, among them a rare one, and half of their weight; words of its date and of parties do not
 * count.
 */
final class Echoes {
  private static final double HALF = 0.5;
  private static final int ENOUGH = 2;

  private final Candidates candidates;
  private final List<Candidate> all;
  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, Set<Integer>> byWord = new HashMap<>();
  private final Map<RegisteredReport, PartyWords> parties = new HashMap<>();

  Echoes(Candidates candidates) {
    this.candidates = candidates;
    this.all = candidates.all();
    for (int i = 0; i < all.size(); i++) {
      Set<String> own = all.get(i).words();
      words.add(own);
      for (String word : own) {
        byWord.computeIfAbsent(word, key -> new TreeSet<>()).add(i);
      }
    }
  }

  /** The conclusions of later meetings, in the order of the reports. */
  List<RegisteredConclusion> of(RegisteredReport report, Commitment commitment) {
    WordWeights weights = candidates.weights(report.report().language());
    Set<String> own = words(report, commitment);
    double half = HALF * weights.sum(List.copyOf(own));
    Set<Integer> near = new TreeSet<>();
    own.stream()
        .filter(weights::isRare)
        .forEach(word -> near.addAll(byWord.getOrDefault(word, Set.of())));
    List<RegisteredConclusion> echoes = new ArrayList<>();
    for (int i : near) {
      Candidate later = all.get(i);
      List<String> shared = own.stream().filter(words.get(i)::contains).toList();
      if (later.language().equals(report.report().language())
          && later.where().report().isAfter(report)
          && shared.size() >= ENOUGH
          && weights.sum(shared) >= half) {
        echoes.add(later.where());
      }
    }
    return List.copyOf(echoes);
  }

  private Set<String> words(RegisteredReport report, Commitment commitment) {
    String text = commitment.title().orElse(commitment.action());
    List<Word> found = TextWords.of(
        commitment.due().map(TimeFrame::text).map(due -> text.replace(due, ".")).orElse(text));
    boolean[] covered =
        parties.computeIfAbsent(report, key -> new PartyWords(key.report())).covered(found);
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      if (!covered[i] && found.get(i).hasMeaning()) {
        keys.add(found.get(i).key());
      }
    }
    return keys;
  }
}

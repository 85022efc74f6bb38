package org.rcm.model.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rcm.model.Act;
import org.rcm.model.Conclusion;
import org.rcm.model.register.TextWords.Word;

/** All conclusions of all reports as possible ends of links, and the weights of their words. */
final class Candidates {
  private final List<Candidate> all = new ArrayList<>();
  private final Map<Locale, WordWeights> weights = new HashMap<>();

  Candidates(List<RegisteredReport> reports) {
    for (RegisteredReport report : reports) {
      PartyWords parties = new PartyWords(report.report());
      NameFinder names = new NameFinder(parties);
      report.report().conclusions().forEach(item -> add(report, item, false, parties, names));
    }
  }

  private void add(
      RegisteredReport report,
      Conclusion item,
      boolean asked,
      PartyWords parties,
      NameFinder names) {
    boolean object = asked && isObject(item);
    RegisteredConclusion where = new RegisteredConclusion(report, item);
    boolean entry = item.commitments().stream().anyMatch(c -> c.act() == Act.SCHEDULE);
    List<Word> words = meaningful(item.text(), parties);
    boolean planned = item.commitments().isEmpty() && !Plans.of(where).isEmpty();
    all.add(
        new Candidate(where, names.find(item, object), entry ? List.of() : words, object, planned));
    weights
        .computeIfAbsent(report.report().language(), language -> new WordWeights())
        .add(words.stream().map(Word::key).toList());
    boolean asks = object
        || item.commitments().stream()
            .anyMatch(c -> c.act() != Act.SCHEDULE && c.act() != Act.UNDERTAKE);
    item.children().forEach(child -> add(report, child, asks, parties, names));
  }

  /** An item that only names what its parent asks for: it does nothing by itself. */
  static boolean isObject(Conclusion item) {
    return item.acts().isEmpty() && item.commitments().isEmpty();
  }

  private static List<Word> meaningful(String text, PartyWords parties) {
    List<Word> words = TextWords.of(text);
    boolean[] covered = parties.covered(words);
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!covered[i] && words.get(i).hasMeaning()) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  List<Candidate> all() {
    return List.copyOf(all);
  }

  WordWeights weights(Locale language) {
    return weights.getOrDefault(language, new WordWeights());
  }
}

package org.rcm.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which acronyms of a report neither it nor the directory explains. */
final class AcronymRule {
  private static final int FEWEST_VERBS = 3;

  private final Findings found;
  private final Set<String> explained;
  private final Set<String> settled = new HashSet<>();

  private AcronymRule(RuleInput input, Findings found) {
    this.found = found;
    explained = new HashSet<>(input.knownAcronyms());
  }

  static void check(RuleInput input, Findings found) {
    Report report = input.report();
    AcronymRule rule = new AcronymRule(input, found);
    List<String> titles = List.of(report.title(), report.meeting().title());
    titles.forEach(rule::learn);
    report.allConclusions().stream().flatMap(AcronymRule::texts).forEach(rule::learn);
    rule.settleVerbs(report);
    titles.forEach(title -> rule.look(title, Optional.empty()));
    report
        .allConclusions()
        .forEach(c -> texts(c).forEach(text -> rule.look(text, Optional.of(c.number()))));
  }

  /** A report whose conclusions begin with "ACEPTAR", "EXHORTAR", "INVITAR" writes its verbs in capitals. */
  private void settleVerbs(Report report) {
    Set<String> verbs = report.allConclusions().stream()
        .map(conclusion -> Acronyms.first(conclusion.text()))
        .flatMap(Optional::stream)
        .filter(word -> !explained.contains(word))
        .collect(Collectors.toSet());
    if (verbs.size() >= FEWEST_VERBS) {
      settled.addAll(verbs);
    }
  }

  private static Stream<String> texts(Conclusion conclusion) {
    return Stream.of(
            conclusion.section(), Optional.of(conclusion.text()), conclusion.continuation())
        .flatMap(Optional::stream);
  }

  private void learn(String text) {
    explained.addAll(Acronyms.explained(text));
    // "THANK" is no acronym in a report that also says "To thank".
    settled.addAll(Acronyms.ordinaryWords(text));
  }

  private void look(String text, Optional<ConclusionNumber> place) {
    for (String acronym : Acronyms.used(text, explained)) {
      if (!explained.contains(acronym) && settled.add(acronym)) {
        found.add(
            place,
            "The acronym " + acronym + " should be explained as in \"Full Name (" + acronym
                + ")\" or be known in the directory, but is neither",
            "La sigla " + acronym + " debería explicarse como en \"Nombre completo (" + acronym
                + ")\" o figurar en el directorio, pero no es así");
      }
    }
  }
}

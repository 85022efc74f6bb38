package org.rcm.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which acronyms of a report neither it nor the directory explains. */
final class AcronymRule {
  private AcronymRule() {}

  static void check(RuleInput input, Findings found) {
    Report report = input.report();
    Set<String> known = new HashSet<>(input.knownAcronyms());
    List<String> titles = List.of(report.title(), report.meeting().title());
    Stream.concat(titles.stream(), report.allConclusions().stream().flatMap(AcronymRule::texts))
        .forEach(text -> {
          known.addAll(Acronyms.explained(text));
          // "THANK" is no acronym in a report that also says "To thank".
          known.addAll(Acronyms.ordinaryWords(text));
        });
    titles.forEach(title -> addUnknown(title, Optional.empty(), known, found));
    for (Conclusion conclusion : report.allConclusions()) {
      texts(conclusion)
          .forEach(text -> addUnknown(text, Optional.of(conclusion.number()), known, found));
    }
  }

  private static void addUnknown(
      String text, Optional<ConclusionNumber> place, Set<String> known, Findings found) {
    for (String acronym : Acronyms.used(text, known)) {
      if (known.add(acronym)) {
        found.add(
            place,
            "The acronym " + acronym + " should be explained as in \"Full Name (" + acronym
                + ")\" or be known in the directory, but is neither",
            "La sigla " + acronym + " debería explicarse como en \"Nombre completo (" + acronym
                + ")\" o figurar en el directorio, pero no es así");
      }
    }
  }

  private static Stream<String> texts(Conclusion conclusion) {
    return Stream.of(
            conclusion.section(), Optional.of(conclusion.text()), conclusion.continuation())
        .flatMap(Optional::stream);
  }
}

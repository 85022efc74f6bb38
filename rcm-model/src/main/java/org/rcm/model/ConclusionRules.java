package org.rcm.model;

import java.util.List;
import java.util.stream.Stream;

/** What is unusual about conclusions and their numbers. */
final class ConclusionRules {
  private ConclusionRules() {}

  static void noConclusions(RuleInput input, Findings found) {
    ReportKind kind = input.report().kind();
    boolean expected = kind == ReportKind.CONCLUSIONS || kind == ReportKind.REPORT;
    if (expected && input.report().conclusions().isEmpty()) {
      found.add(
          "There are no conclusions, but a document of kind " + kind + " should have some",
          "No hay conclusiones, pero un documento de tipo " + kind + " debería tenerlas");
    }
  }

  static void emptyConclusions(RuleInput input, Findings found) {
    for (Conclusion conclusion : input.report().allConclusions()) {
      if (conclusion.text().isBlank()
          && conclusion.continuation().isEmpty()
          && conclusion.children().isEmpty()) {
        found.add(
            conclusion.number(),
            conclusion.number() + " has neither text nor items below it",
            conclusion.number() + " no tiene texto ni incisos");
      }
    }
  }

  static void numberGaps(RuleInput input, Findings found) {
    series(input.report())
        .forEach(series -> series.gaps().forEach(gap -> {
          boolean one = gap.first().equals(gap.last());
          String english = one ? gap.first() + " is" : gap.first() + " to " + gap.last() + " are";
          String spanish =
              one ? "Falta " + gap.first() : "Faltan de " + gap.first() + " a " + gap.last();
          ConclusionNumber after = gap.after();
          found.add(
              after,
              english + " missing "
                  + gap.before().map(b -> "between " + b + " and ").orElse("before ") + after,
              spanish
                  + gap.before().map(b -> ", entre " + b + " y ").orElse(", antes de ")
                  + after);
        }));
  }

  static void numberOrder(RuleInput input, Findings found) {
    series(input.report())
        .forEach(series -> series
            .disorders()
            .forEach(pair -> found.add(
                pair.second(),
                pair.second() + " stands after " + pair.first()
                    + ", but the numbers of siblings should rise",
                pair.second() + " está después de " + pair.first()
                    + ", pero los números de un mismo nivel deberían ir en aumento")));
  }

  private static Stream<NumberSeries> series(Report report) {
    Stream<List<Conclusion>> below = report.allConclusions().stream().map(Conclusion::children);
    return Stream.concat(Stream.of(report.conclusions()), below)
        .flatMap(siblings -> NumberSeries.among(siblings).stream());
  }
}

package org.rcm.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Siblings that are counted together: numbers, letters, Roman numerals or bullets, each from their first one on. */
final class NumberSeries {
  /** Numbers that no sibling has; there is none before where the series should have begun with them. */
  record Gap(
      Optional<ConclusionNumber> before,
      ConclusionNumber first,
      ConclusionNumber last,
      ConclusionNumber after) {}

  /** Two neighbours of which the second should have stood first. */
  record Disorder(ConclusionNumber first, ConclusionNumber second) {}

  private record Member(ConclusionNumber number, int value) {}

  private final NumberScheme scheme;
  private final List<Member> members = new ArrayList<>();

  private NumberSeries(NumberScheme scheme) {
    this.scheme = scheme;
  }

  /** The series that a list of siblings is made of. Steps that count in no way, as "annex", belong to none. */
  static List<NumberSeries> among(List<Conclusion> siblings) {
    Map<NumberStep.Kind, List<Conclusion>> byKind = new EnumMap<>(NumberStep.Kind.class);
    for (Conclusion sibling : siblings) {
      byKind
          .computeIfAbsent(sibling.number().last().kind(), kind -> new ArrayList<>())
          .add(sibling);
    }
    List<NumberSeries> all = new ArrayList<>();
    byKind
        .values()
        .forEach(alike ->
            NumberScheme.of(steps(alike)).ifPresent(scheme -> all.addAll(split(alike, scheme))));
    return all;
  }

  private static List<NumberStep> steps(List<Conclusion> siblings) {
    return siblings.stream().map(sibling -> sibling.number().last()).toList();
  }

  /** A new series begins where a new section starts again at the first number. */
  private static List<NumberSeries> split(List<Conclusion> siblings, NumberScheme scheme) {
    List<NumberSeries> all = new ArrayList<>();
    Optional<String> section = Optional.empty();
    for (Conclusion sibling : siblings) {
      int value = scheme.value(sibling.number().last().text()).orElseThrow();
      if (all.isEmpty() || (value == 1 && !sibling.section().equals(section))) {
        all.add(new NumberSeries(scheme));
      }
      all.get(all.size() - 1).members.add(new Member(sibling.number(), value));
      section = sibling.section();
    }
    return all;
  }

  /** Where numbers are missing, in rising order. A number that merely stands elsewhere is not missing. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    Optional<ConclusionNumber> before = Optional.empty();
    int expected = 1;
    for (Member member :
        members.stream().sorted(Comparator.comparingInt(Member::value)).toList()) {
      ConclusionNumber number = member.number();
      if (member.value() > expected) {
        gaps.add(new Gap(
            before, sibling(number, expected), sibling(number, member.value() - 1), number));
      }
      expected = member.value() + 1;
      before = Optional.of(number);
    }
    return gaps;
  }

  /** Where a number does not rise. */
  List<Disorder> disorders() {
    List<Disorder> disorders = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      Member first = members.get(i - 1);
      Member second = members.get(i);
      if (second.value() <= first.value()) {
        disorders.add(new Disorder(first.number(), second.number()));
      }
    }
    return disorders;
  }

  private ConclusionNumber sibling(ConclusionNumber number, int value) {
    return number.sibling(
        new NumberStep(number.last().kind(), scheme.print(number.last(), value), 1));
  }
}

package org.rcm.model.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rcm.model.DateRange;

/** Finds the links between the conclusions of several reports. Holds the state of one run. */
final class LinkFinder {
  /** What is alike shares half of the weight of one name or more, so one of the rarest words that make up so much. */
  private static final double PART = 0.55;

  private final List<Candidate> candidates;
  private final Candidates all;
  /** Conclusions by all their words and days. */
  private final Map<Object, Set<Integer>> byAny = new HashMap<>();
  /** Conclusions by the rarest words of their names. */
  private final Map<Object, Set<Integer>> byRarest = new HashMap<>();

  LinkFinder(Candidates all) {
    this.all = all;
    this.candidates = all.all();
    for (int i = 0; i < candidates.size(); i++) {
      for (Object key : keys(candidates.get(i))) {
        byAny.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
      }
      for (Object key : rarest(candidates.get(i))) {
        byRarest.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
      }
    }
  }

  /** The links, in the order of the later conclusions, then of the earlier ones. */
  List<FollowUpLink> find() {
    List<FollowUpLink> links = new ArrayList<>();
    for (Candidate later : candidates) {
      List<Found> found = new ArrayList<>();
      for (int i : alike(later)) {
        Candidate earlier = candidates.get(i);
        if (later.where().report().isAfter(earlier.where().report())
            && (earlier.binds() || later.binds())) {
          link(earlier, later).ifPresent(found::add);
        }
      }
      nearest(found).forEach(one -> links.add(one.link()));
    }
    return links;
  }

  private static Set<Object> keys(Candidate candidate) {
    Set<Object> keys = new LinkedHashSet<>(days(candidate));
    candidate.text().forEach(word -> keys.add(key(candidate, word.key())));
    candidate.names().forEach(name -> name.keys().forEach(k -> keys.add(key(candidate, k))));
    return keys;
  }

  private static List<DateRange> days(Candidate candidate) {
    return Plans.single(candidate.where()).map(Plans::days).orElse(List.of());
  }

  private static Object key(Candidate candidate, String word) {
    return List.of(candidate.language(), word);
  }

  private Set<Object> rarest(Candidate candidate) {
    WordWeights weights = all.weights(candidate.language());
    Set<Object> keys = new LinkedHashSet<>();
    for (Name name : candidate.names()) {
      List<String> sorted = name.keys().stream()
          .distinct()
          .sorted(Comparator.comparingDouble(weights::of).reversed().thenComparing(k -> k))
          .toList();
      double missing = PART * weights.sum(sorted);
      for (String word : sorted) {
        if (missing > 0) {
          keys.add(key(candidate, word));
          missing -= weights.of(word);
        }
      }
    }
    return keys;
  }

  /** The conclusions that may be about the same, in the order of the reports. */
  private Set<Integer> alike(Candidate later) {
    Set<Integer> alike = new TreeSet<>();
    rarest(later).forEach(key -> alike.addAll(byAny.getOrDefault(key, Set.of())));
    keys(later).forEach(key -> alike.addAll(byRarest.getOrDefault(key, Set.of())));
    days(later).forEach(day -> alike.addAll(byAny.getOrDefault(day, Set.of())));
    return alike;
  }

  private Optional<Found> link(Candidate earlier, Candidate later) {
    CommonGround ground = CommonGround.of(earlier.where(), later.where());
    if (!earlier.language().equals(later.language())) {
      return ground.isOneOccasion()
          ? Optional.of(new Found(LinkMaker.ofOccasion(earlier, later, ground), 0))
          : Optional.empty();
    }
    return LinkRules.best(earlier, later, ground, all.weights(later.language()))
        .map(names -> new Found(
            LinkMaker.ofNames(earlier, later, names, ground),
            names.earlier().edition().orElse(0)));
  }

  /**
   * A link to a later conclusion.
   *
   * @param link the link
   * @param edition the number of the earlier edition; 0 if there is none
   */
  private record Found(FollowUpLink link, int edition) {
    boolean isNearerThan(Found other) {
      if (isEdition(link) && edition != other.edition) {
        return edition > other.edition;
      }
      return link.earlier().report().isAfter(other.link.earlier().report());
    }
  }

  /** The nearest of the links to one later conclusion; those from other editions by themselves. */
  private static List<Found> nearest(List<Found> links) {
    return links.stream()
        .filter(one -> links.stream()
            .filter(other -> isEdition(other.link) == isEdition(one.link))
            .noneMatch(other -> other.isNearerThan(one)))
        .toList();
  }

  static boolean isEdition(FollowUpLink link) {
    return link.kind() == LinkKind.NEXT_EDITION;
  }
}

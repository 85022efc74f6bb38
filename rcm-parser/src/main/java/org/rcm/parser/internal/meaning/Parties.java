package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rcm.model.Party;

/**
 * Parties in one role, with how they were found.
 *
 * @param list who, each once
 * @param traces how, in the order of the words
 */
record Parties(List<Party> list, List<Trace> traces) {
  static final Parties NONE = new Parties(List.of(), List.of());

  /** The parties of some names, which are in the order of the words. */
  static Parties of(Passage passage, List<Naming> namings, ReadingRule rule) {
    if (namings.isEmpty()) {
      return NONE;
    }
    int from = namings.get(0).from();
    int to = namings.get(namings.size() - 1).to();
    return new Parties(
        namings.stream().map(Naming::party).distinct().toList(),
        List.of(passage.trace(rule, from, to)));
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  Parties or(Supplier<Parties> otherwise) {
    return isEmpty() ? otherwise.get() : this;
  }

  /** These and others. */
  Parties and(Parties more) {
    if (isEmpty() || more.isEmpty()) {
      return isEmpty() ? more : this;
    }
    Set<Party> all = new LinkedHashSet<>(list);
    all.addAll(more.list);
    List<Trace> both = new ArrayList<>(traces);
    both.addAll(more.traces);
    return new Parties(List.copyOf(all), List.copyOf(both));
  }

  /** Those of them that fit. */
  Parties only(Predicate<Party> fits) {
    List<Party> fitting = list.stream().filter(fits).toList();
    return fitting.isEmpty() ? NONE : new Parties(fitting, traces);
  }

  /** The one that is named last. */
  Parties last() {
    return new Parties(list.subList(Math.max(0, list.size() - 1), list.size()), traces);
  }

  /** The same parties, found for another reason. */
  Parties as(ReadingRule rule) {
    return new Parties(list, traces.stream().map(trace -> trace.as(rule)).toList());
  }
}

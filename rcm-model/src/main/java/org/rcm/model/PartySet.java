package org.rcm.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parties to which a document refers. */
final class PartySet {
  private PartySet() {}

  /** The parties with the members of the groups among them, each once, in the order of the ids. */
  static SortedSet<Party> withMembers(Collection<? extends Party> named) {
    SortedMap<String, Party> found = new TreeMap<>();
    List<Party> open = new ArrayList<>(named);
    while (!open.isEmpty()) {
      Party party = open.remove(open.size() - 1);
      Party known = found.putIfAbsent(party.id(), party);
      if (known != null && !known.equals(party)) {
        throw new InvalidValueException(
            "One id must stand for one party, but two different ones are called " + party);
      }
      if (known == null && party instanceof PartyGroup group) {
        open.addAll(group.members());
      }
    }
    return Collections.unmodifiableSortedSet(new TreeSet<>(found.values()));
  }
}

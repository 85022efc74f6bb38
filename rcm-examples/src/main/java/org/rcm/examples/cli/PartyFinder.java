package org.rcm.examples.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rcm.model.Directory;
import org.rcm.model.Party;

/** Finds the party that a user means by an id or a name, in any letter case, with or without accents. */
final class PartyFinder {
  private static final int MOST_SUGGESTIONS = 5;

  private final Map<String, Set<Party>> byName = new LinkedHashMap<>();

  /**
   * Knows the parties of the standard directory by all their names, and others by those that they carry.
   *
   * @param others the parties that the reports themselves define
   */
  PartyFinder(Collection<Party> others) {
    Directory directory = Directory.standard();
    Set<Party> all = new TreeSet<>(directory.parties());
    all.addAll(others);
    all.forEach(party -> add(party.id(), party));
    directory.names().forEach(name -> add(name.text(), name.party()));
    others.forEach(party -> party.name().byLanguage().values().forEach(name -> add(name, party)));
  }

  private void add(String name, Party party) {
    byName.computeIfAbsent(key(name), k -> new TreeSet<>()).add(party);
  }

  /** The parties of that id or name: none if it is unknown, more than one if it is ambiguous. */
  List<Party> find(String name) {
    return List.copyOf(byName.getOrDefault(key(name), Set.of()));
  }

  /** Parties of which a name is like the one that was not found, the likest first. */
  List<Party> like(String name) {
    String key = key(name);
    List<Map.Entry<String, Set<Party>>> near = new ArrayList<>(byName.entrySet().stream()
        .filter(entry -> Likeness.of(key, entry.getKey()) > 0)
        .toList());
    near.sort(Comparator.comparingInt(entry -> -Likeness.of(key, entry.getKey())));
    return near.stream()
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}

package org.rcm.model.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rcm.model.Organization;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.register.TextWords.Word;

/** The words by which a report names parties: they say who acts, not what is done. */
final class PartyWords {
  /** A name that has so much of its words in common with a party's is a variant of it. */
  private static final double VARIANT = 0.7;

  private final Set<List<String>> names = new HashSet<>();
  private final Set<Set<String>> keys = new HashSet<>();

  PartyWords(Report report) {
    for (Party party : report.parties()) {
      add(party.name().byLanguage().values());
      if (party instanceof Organization organization) {
        add(organization.acronym().byLanguage().values());
      }
    }
  }

  private void add(Collection<String> texts) {
    for (String text : texts) {
      List<String> folded = TextWords.folded(text);
      if (!folded.isEmpty()) {
        names.add(folded);
        keys.add(TextWords.of(text).stream()
            .map(Word::key)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet()));
      }
    }
  }

  boolean[] covered(List<Word> words) {
    return TextWords.covered(words, names);
  }

  boolean isVariant(Name name) {
    Set<String> own = new HashSet<>(name.keys());
    return keys.stream()
        .anyMatch(party -> own.stream().filter(party::contains).count() >= VARIANT * own.size());
  }
}

package org.rcm.model.register;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rcm.model.Commitment;
import org.rcm.model.register.TextWords.Word;

/**
 * A conclusion that may be an end of a link.
 *
 * @param where the conclusion
 * @param names the names that it gives
 * @param text the words of its text that mean something, without those of parties; for a calendar entry none
 * @param object whether it only names what its parent asks for
 * @param planned whether it commits nobody but names a time to come, as "for the update on the workshop to be held in 2021"
 */
record Candidate(
    RegisteredConclusion where,
    List<Name> names,
    List<Word> text,
    boolean object,
    boolean planned) {
  /** The keys of all its words that mean something. */
  Set<String> words() {
    Set<String> words = new HashSet<>();
    text.forEach(word -> words.add(word.key()));
    names.forEach(name -> words.addAll(name.keys()));
    return words;
  }

  Locale language() {
    return where.report().report().language();
  }

  /** Whether something is still to be done about what a name of it means, not only about something beside it. */
  boolean binds(Name name) {
    return object
        || planned
        || where.conclusion().commitments().stream()
            .flatMap(Candidate::words)
            .anyMatch(words -> words.contains(name.text()));
  }

  /** Whether it names anything of which something is still to be done. */
  boolean binds() {
    return object || planned || !where.conclusion().commitments().isEmpty();
  }

  private static Stream<String> words(Commitment commitment) {
    return Stream.of(Optional.of(commitment.action()), commitment.title(), commitment.clause())
        .flatMap(Optional::stream);
  }
}

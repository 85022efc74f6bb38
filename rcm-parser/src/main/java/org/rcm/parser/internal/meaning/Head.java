package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Set;
import org.rcm.model.Act;

/**
 * The verbs at the head of a clause: "To accept and thank".
 *
 * @param from index of its first token, the "to"
 * @param verbFrom index of the first verb
 * @param verbs the verbs that count, each an act of its own
 * @param end index behind the last verb
 * @param marked whether it stands with "to"
 * @param subject whether the sentence names who does it: "Ministers welcomed"
 */
record Head(int from, int verbFrom, List<Verb> verbs, int end, boolean marked, boolean subject) {
  /** A verb that stands in no list: "To draw a map" is the meeting's own doing. */
  static final Verb UNLISTED = new Verb("", Act.UNDERTAKE, Verb.Rank.ANYBODY, Set.of());

  Verb verb() {
    return verbs.get(0);
  }

  Verb lastVerb() {
    return verbs.get(verbs.size() - 1);
  }

  Head behind(int start, boolean named) {
    return new Head(start, verbFrom, verbs, end, marked, subject || named);
  }
}

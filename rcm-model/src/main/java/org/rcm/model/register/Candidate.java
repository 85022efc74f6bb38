package org.rcm.model.register;

import java.util.List;
import java.util.Locale;
import org.rcm.model.register.TextWords.Word;

/**
 * A conclusion that may be an end of a link.
 *
 * @param where the conclusion
 * @param names the names that it gives
 * @param text the words of its text that mean something, without those of parties; for a calendar entry none
 * @param binding whether it makes commitments, or is the object of one, or names a time to come
 */
record Candidate(RegisteredConclusion where, List<Name> names, List<Word> text, boolean binding) {
  Locale language() {
    return where.report().report().language();
  }
}

package org.rcm.parser.internal.meaning;

import java.util.BitSet;
import java.util.Optional;
import org.rcm.model.Place;
import org.rcm.model.TimeFrame;

/**
 * What takes place according to an entry of a calendar, without the words that say when, where and with whose help:
 * "Workshop on Migration and Health | , to be held in Costa Rica | , with the support of IOM". Words that no other field
 * holds stay.
 */
final class EntryTitleReader {
  private static final String SIGNS = ".,:;-–—";

  private final Passage passage;
  private final Tokens tokens;

  EntryTitleReader(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
  }

  /** The title, if it differs from the words from a token to the end of the clause. */
  Optional<String> read(Clause clause, int from, Optional<TimeFrame> due, Optional<Place> place) {
    BitSet told = new BitSet();
    due.ifPresent(frame -> mark(told, clause, from, frame.text()));
    place.ifPresent(where -> markPlace(told, clause, from, where.text()));
    markSupport(told, clause, from);
    markLeads(told, clause, from);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String title = rest(told, clause, from);
    return title.isEmpty() || title.equals(ActionText.of(clause, from).value())
        ? Optional.empty()
        : Optional.of(title);
  }

  private void mark(BitSet told, Clause clause, int from, String words) {
    for (int i = from; i < clause.to(); i++) {
      if (startsWith(i, words)) {
        markUntil(told, i, tokens.start(i) + words.length(), clause.to());
        return;
      }
    }
  }

  private boolean startsWith(int token, String words) {
    return tokens.text().startsWith(words, tokens.start(token));
  }

  private void markUntil(BitSet told, int from, int end, int last) {
    for (int i = from; i < last && tokens.start(i) < end; i++) {
      told.set(i);
    }
  }

  /** The place with "in the city of" before it; the same name elsewhere, as in that of a university, stays. */
  private void markPlace(BitSet told, Clause clause, int from, String words) {
    for (int i = from + 1; i < clause.to(); i++) {
      int lead = i;
      while (lead > from
          && (passage.is(WordClass.DETERMINER, lead - 1)
              || passage.is(WordClass.TOWN, lead - 1)
              || passage.is(WordClass.VISITED, lead - 1))) {
        lead--;
      }
      boolean placed = passage.is(WordClass.PLACE, lead - 1) && lead - 1 > from;
      boolean listed = passage.isComma(lead - 1);
      if (startsWith(i, words) && (placed || listed) && !tokens.get(i).quoted()) {
        told.set(placed ? lead - 1 : lead, i);
        markUntil(told, i, tokens.start(i) + words.length(), clause.to());
        return;
      }
    }
  }

  /** Supporters are told only if the list of them is known to its end: "with the support of IOM and the foundation". */
  private void markSupport(BitSet told, Clause clause, int from) {
    for (int i = from + 1; i < clause.to(); i++) {
      int behind = passage.phrase(PhraseKind.SUPPORT, i, clause.to());
      if (behind > 0) {
        PartyList list = PartyList.named(passage, behind, clause.to());
        if (!list.isEmpty() && isEnd(list.end(), clause.to(), told)) {
          told.set(i, list.end());
        }
        i = Math.max(behind, list.end()) - 1;
      }
    }
  }

  private boolean isEnd(int at, int end, BitSet told) {
    int next = at;
    while (next < end && isSign(next)) {
      next++;
    }
    return next >= end
        || told.get(next)
        || passage.is(WordClass.PLACE, next)
        || passage.phrase(PhraseKind.TO_BE_HELD, next, end) > 0
        || passage.phrase(PhraseKind.SUPPORT, next, end) > 0;
  }

  /** "to be held" before what is told. */
  private void markLeads(BitSet told, Clause clause, int from) {
    for (int i = from + 1; i < clause.to(); i++) {
      int behind = told.get(i) ? -1 : passage.phrase(PhraseKind.TO_BE_HELD, i, clause.to());
      if (behind > 0 && (told.get(behind) || (passage.isComma(behind) && told.get(behind + 1)))) {
        told.set(i, behind);
      }
    }
  }

  private boolean isSign(int token) {
    return !tokens.get(token).word() && SIGNS.contains(tokens.get(token).text());
  }

  /** The stretches between what is told, without the signs around them. */
  private String rest(BitSet told, Clause clause, int from) {
    StringBuilder title = new StringBuilder();
    int at = from;
    while (at < clause.to()) {
      int end = told.nextSetBit(at);
      end = end < 0 || end > clause.to() ? clause.to() : end;
      int first = at;
      int last = end;
      while (first < last && isSign(first)) {
        first++;
      }
      while (last > first && (isSign(last - 1) || isOpen(last - 1))) {
        last--;
      }
      if (first < last && !isClosing(first, last)) {
        // "Training, on 6 October, of consuls" had its comma only for the aside.
        boolean comma =
            first > at && passage.isComma(first - 1) && !passage.is(WordClass.OF, first);
        title.append(title.length() == 0 ? "" : comma ? ", " : " ");
        title.append(tokens.between(first, last));
      }
      at = told.nextClearBit(end);
      at = end == clause.to() ? end : at;
    }
    return title.toString().replaceAll("\\s+", " ").strip();
  }

  /** "(" before what is told. */
  private boolean isOpen(int token) {
    return tokens.is(token, '(');
  }

  /** ")" and full stop behind what is told. */
  private boolean isClosing(int first, int last) {
    for (int i = first; i < last; i++) {
      if (tokens.get(i).word()) {
        return false;
      }
    }
    return true;
  }
}

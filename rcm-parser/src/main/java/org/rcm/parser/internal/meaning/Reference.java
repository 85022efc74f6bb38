package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rcm.model.Directory;
import org.rcm.model.InvalidValueException;
import org.rcm.parser.internal.words.WordRow;

/**
 * A line of {@code references.csv}: words that mean a party without being its name, "the Working Group", or names of it
 * that the directory does not have.
 *
 * @param row the line
 * @param kind what the words are
 * @param phrases the words
 */
record Reference(WordRow row, Kind kind, PhraseSet phrases) {
  /** The party of a line that means the body that reports. */
  static final String BODY = "BODY";

  /** What the words of a line are to the party. */
  enum Kind {
    /** They name it: the party is mentioned. */
    YES,
    /** They are only somebody to be asked. */
    NO,
    /** They are a name of it like those of the directory, in titles and lists of participants too. */
    NAME
  }

  static List<Reference> read(List<WordRow> rows) {
    List<Reference> references = new ArrayList<>();
    for (WordRow row : rows) {
      row.requireCells(3, 3, "party ; mention ; words");
      PhraseSet phrases = new PhraseSet();
      row.list(2).forEach(phrases::add);
      Reference reference = new Reference(row, row.constant(1, Kind.class), phrases);
      if (reference.kind == Kind.NAME && reference.isBody()) {
        throw row.problem("a name belongs to one party, but " + BODY + " is any body that reports");
      }
      references.add(reference);
    }
    return List.copyOf(references);
  }

  String party() {
    return row.cell(0);
  }

  boolean isBody() {
    return party().equals(BODY);
  }

  boolean mention() {
    return kind == Kind.YES;
  }

  /** A directory with the names of this line, if it has names. */
  Directory named(Directory directory, Locale language) {
    if (!isBody() && directory.find(party()).isEmpty()) {
      throw row.problem("expected the id of a party that the directory knows, or " + BODY
          + ", but found \"" + party() + "\"");
    }
    Directory named = directory;
    for (String name : kind == Kind.NAME ? row.list(2) : List.<String>of()) {
      try {
        named = named.withName(party(), language, name);
      } catch (InvalidValueException e) {
        throw row.problem(String.valueOf(e.getMessage()));
      }
    }
    return named;
  }
}

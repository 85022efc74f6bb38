package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import org.rcm.parser.internal.words.WordRow;

/** Words that mean a party without being its name, "the Working Group", from a line of {@code references.csv}. */
record Reference(String party, boolean mention, PhraseSet phrases) {
  /** The party of a line that means the body that reports. */
  static final String BODY = "BODY";

  static List<Reference> read(List<WordRow> rows) {
    List<Reference> references = new ArrayList<>();
    for (WordRow row : rows) {
      row.requireCells(3, 3, "party ; mention ; phrases");
      PhraseSet phrases = new PhraseSet();
      row.list(2).forEach(phrases::add);
      references.add(new Reference(row.cell(0), row.cell(1).equals("yes"), phrases));
    }
    return List.copyOf(references);
  }
}

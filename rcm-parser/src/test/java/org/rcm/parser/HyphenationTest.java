package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A hyphen at a line end splits a word, or belongs to it; the rest of the document tells which. */
class HyphenationTest {

  @Test
  void joinsAWordThatTheDocumentWritesWithoutHyphen() {
    Hyphenation hyphenation = Hyphenation.of(
        "The Migration Office for migra-\ntion and Inter-\nAmerican matters",
        StructureWords.standard());

    assertThat(hyphenation.isSplitWord("migra", "tion")).isTrue();
    assertThat(hyphenation.isSplitWord("Migra", "Tion")).isTrue();
  }

  @Test
  void keepsTheHyphenOfAWordThatTheDocumentWritesWithIt() {
    Hyphenation hyphenation = Hyphenation.of(
        "the Pro-Tempore office, pro-\ntempore or a follow-up and follow-\nup",
        StructureWords.standard());

    assertThat(hyphenation.isSplitWord("pro", "tempore")).isFalse();
    assertThat(hyphenation.isSplitWord("Pro", "Tempore")).isFalse();
    assertThat(hyphenation.isSplitWord("follow", "up")).isFalse();
  }

  @Test
  void goesByTheLetterBehindTheHyphenWhereTheDocumentDoesNotTell() {
    Hyphenation hyphenation =
        Hyphenation.of("una institu-\nción y la Inter-\nAmericana", StructureWords.standard());

    assertThat(hyphenation.isSplitWord("institu", "ción")).isTrue();
    assertThat(hyphenation.isSplitWord("Inter", "Americana")).isFalse();
  }
}

package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.model.Act;
import org.rcm.model.Directory;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Party;
import org.rcm.model.Report;

class LanguageWordsTest {
  private static final String REPORT = """
      The Working Group on Protection met on 4 May 2023 in San Ignacio, Belize, with representatives of Belize and
      Panama, as follows:

      1. To salute Belize for its ferries.
      """;

  @Test
  void readsVerbsThatAnApplicationAdds() {
    LanguageWords english =
        LanguageWords.english().with(WordFile.VERBS, "CONGRATULATE ; salute ; MEETING ;");
    Report report =
        ReportParser.builder().language(english).build().parse(REPORT).orThrow();

    assertThat(report.conclusions().get(0).acts()).containsExactly(Act.CONGRATULATE);
    assertThat(
            ReportParser.create().parse(REPORT).orThrow().conclusions().get(0).acts())
        .as("The words that come with the library stay as they are")
        .containsExactly(Act.UNDERTAKE);
  }

  @Test
  void saysWhichLineIsWrong() {
    LanguageWords english = LanguageWords.english();
    assertThatThrownBy(() -> english.with(WordFile.VERBS, "# mine\nPRAISE ; laud ; MEETING ;"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("added verbs.csv line 2: expected one of THANK,")
        .hasMessageEndingWith("but found \"PRAISE\"");
    assertThatThrownBy(() -> english.with(WordFile.STRUCTURE, "opener"))
        .hasMessage("added structure.csv line 1: expected \"kind ; phrases\", but found 1 cell");
    assertThatThrownBy(() -> english.with(WordFile.DATES, "month ; 13 ; Smarch"))
        .hasMessageContaining("added dates.csv line 1: expected the value of \"month\"");
    assertThatThrownBy(() -> english.with(WordFile.CLASSES, "ARTICLE ; the"))
        .hasMessageStartingWith("added classes.csv line 1: expected one of ");
    assertThatThrownBy(() -> english.with(WordFile.PHRASES, "HELP ; with"))
        .hasMessageStartingWith("added phrases.csv line 1: expected one of ");
    assertThatThrownBy(() -> english.with(WordFile.INFLECTIONS, "x ; PLURAL ; s"))
        .hasMessageStartingWith("added inflections.csv line 1: expected one of ");
    assertThatThrownBy(() -> english.with(WordFile.VERBS, "URGE ; spur/PASTspurred ; MEETING ;"))
        .hasMessage(
            "added verbs.csv line 1: expected \"/FORM=word\" or \"/~stem\", but found \"/PASTspurred\"");
    assertThatThrownBy(() -> english.with(WordFile.REFERENCES, "PPT ; maybe ; the chair"))
        .hasMessage(
            "added references.csv line 1: expected one of YES, NO, NAME, but found \"maybe\"");
    assertThatThrownBy(() -> english.with(WordFile.REFERENCES, "BODY ; name ; the Board"))
        .hasMessageStartingWith("added references.csv line 1: a name belongs to one party");
    assertThatThrownBy(() -> english.with(WordFile.REFERENCES, "PPT ; the chair"))
        .hasMessage(
            "added references.csv line 1: expected \"party ; mention ; words\", but found 2 cells");
  }

  @Test
  void saysWhichLineIsAboutAPartyThatNobodyKnows() {
    LanguageWords english =
        LanguageWords.english().with(WordFile.REFERENCES, "PPTT ; yes ; the Chair");
    assertThatThrownBy(() -> ReportParser.builder().language(english).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("added references.csv line 1: expected the id of a party that the directory"
            + " knows, or BODY, but found \"PPTT\"");
  }

  @Test
  void readsNamesOfPartiesThatAnApplicationAddsInTitlesAndLists() {
    LanguageWords english = LanguageWords.english()
        .with(
            WordFile.REFERENCES,
            "WG_PROTECTION ; name ; Protection Round\nBZ ; name ; Land of Rivers\n");
    Report report = ReportParser.builder()
        .language(english)
        .build()
        .parse(REPORT
            .replace("Working Group on Protection", "Protection Round")
            .replace("representatives of Belize", "representatives of the Land of Rivers"))
        .orThrow();

    assertThat(report.meeting().body())
        .contains(Directory.standard().organization("WG_PROTECTION"));
    assertThat(report.meeting().participants()).extracting(Party::id).containsExactly("BZ", "PA");
  }

  @Test
  void saysWhichFileOfALanguageIsMissing(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("structure.csv"), "common ; o | a\n");
    assertThatThrownBy(() -> LanguageWords.read(Locale.forLanguageTag("pt"), directory))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("verbs.csv");
  }
}

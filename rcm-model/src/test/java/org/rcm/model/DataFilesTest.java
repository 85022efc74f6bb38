package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold for {@code countries.csv} and {@code parties.csv}, so that texts can be read by them. */
class DataFilesTest {
  @ParameterizedTest
  @CsvSource({"countries.csv, 5", "parties.csv, 9"})
  void haveOneLineForEachId(String file, int columns) {
    List<DataTable.Row> rows = DataTable.resource(file, columns).rows();

    assertThat(rows).isNotEmpty();
    assertThat(rows.stream().map(row -> row.cell(0))).doesNotHaveDuplicates();
  }

  @Test
  void listCountriesInTheOrderOfTheirCodes() {
    assertThat(DataTable.resource("countries.csv", 5).rows().stream().map(row -> row.cell(0)))
        .isSorted()
        .hasSize(249);
  }

  @Test
  void giveNoSpellingToTwoParties() {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (PartyName name : Directory.standard().names()) {
      ids.computeIfAbsent(folded(name.text()), text -> new TreeSet<>())
          .add(name.party().id());
    }

    assertThat(ids.entrySet().stream().filter(entry -> entry.getValue().size() > 1))
        .isEmpty();
  }

  @Test
  void giveEveryPartyANameInBothLanguages() {
    assertThat(Directory.standard().parties())
        .allSatisfy(party -> assertThat(party.name().byLanguage()).containsKeys("en", "es"));
  }

  @Test
  void leaveOutSpellingsThatMatchingFindsAnyway() {
    List<String> spellings = Directory.standard().names().stream()
        .map(name -> name.language() + " " + name.party().id() + " " + folded(name.text()))
        .toList();

    assertThat(spellings).doesNotHaveDuplicates();
  }

  /** Without case and accents, and with blanks for hyphens, as names are matched. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[-\u2010-\u2015\\s]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}

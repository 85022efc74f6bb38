package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.parser.Marker.Kind;
import org.rcm.parser.Marker.Reading;

class MarkerReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. To thank        | 1.    | To thank",
        "14.  To thank      | 14.   | To thank",
        "5.To thank         | 5.    | To thank",
        "1.- Agradecer      | 1.-   | Agradecer",
        "1.-Agradecer       | 1.-   | Agradecer",
        "1) To thank        | 1)    | To thank",
        "(1) To thank       | (1)   | To thank",
        "1º. Agradecer      | 1º.   | Agradecer",
        "a. To thank        | a.    | To thank",
        "a) To thank        | a)    | To thank",
        "(a) To thank       | (a)   | To thank",
        "A. To thank        | A.    | To thank",
        "ii. To thank       | ii.   | To thank",
        "XIV. To thank      | XIV.  | To thank",
        "1.1 To thank       | 1.1   | To thank",
        "1.2.3. To thank    | 1.2.3. | To thank",
        "- a. To thank      | a.    | To thank",
        "- i. To thank      | i.    | To thank",
        "• To thank         | •     | To thank",
        "•To thank          | •     | To thank",
        "- importance of    | -     | importance of",
        "– To thank         | –     | To thank",
        "* To thank         | *     | To thank",
        "1.                 | 1.    | ''",
        "a.                 | a.    | ''",
        "•                  | •     | ''",
        "-                  | -     | ''",
        "12                 | 12    | ''",
        "1. “Bridges”       | 1.    | “Bridges”",
        "1.¿Puentes?        | 1.    | ¿Puentes?",
      })
  void readsTheMarkerAndWhereItsTextStarts(String line, String label, String text) {
    assertThat(MarkerReader.read(line)).hasValueSatisfying(marker -> {
      assertThat(marker.label()).isEqualTo(label);
      assertThat(line.substring(marker.textStart())).isEqualTo(text);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To thank Panama",
        "2014, in Managua",
        "31, 2004,",
        "(g), 106, of the Statute",
        "i.e. the yellow one",
        "U.S. delegation",
        "-ción",
        "(a. half open",
        "page 3",
        "12345",
        "0. Nothing",
        "II Congress on bridges"
      })
  void leavesAloneWhatOnlyLooksLikeOne(String line) {
    assertThat(MarkerReader.read(line)).isEmpty();
  }

  @Test
  void tellsEveryWayToReadALetter() {
    assertThat(MarkerReader.read("i. To thank").orElseThrow().readings())
        .containsExactly(new Reading(Kind.LETTER, 9, "i"), new Reading(Kind.ROMAN, 1, "i"));
    assertThat(MarkerReader.read("bb) To thank").orElseThrow().readings())
        .extracting(Reading::ordinal)
        .containsExactlyInAnyOrder(28, 54);
    assertThat(MarkerReader.read("C. To thank").orElseThrow().readings())
        .extracting(Reading::kind)
        .containsExactly(Kind.CAPITAL, Kind.CAPITAL_ROMAN);
  }

  @Test
  void tellsListsApartByTheirPunctuation() {
    assertThat(MarkerReader.read("a. x").orElseThrow().style()).isEqualTo(".");
    assertThat(MarkerReader.read("a) x").orElseThrow().style()).isEqualTo(")");
    assertThat(MarkerReader.read("(a) x").orElseThrow().style()).isEqualTo("()");
    assertThat(MarkerReader.read("1.- X").orElseThrow().style()).isEqualTo(".-");
    assertThat(MarkerReader.read("• x").orElseThrow().style()).isEqualTo("•");
  }
}

package org.rcm.parser.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.model.DateRange;
import org.rcm.model.InvalidValueException;

class DateWordsTest {

  @Test
  void readsAnotherLanguage() throws IOException {
    DateWords french = DateWords.read(new StringReader("""
        # French
        month ; 10 ; octobre
        of    ;    ; d'
        range ;    ; au
        lead  ; until ; au plus tard le

        """));
    DateRange meeting = new DateRange(LocalDate.of(2020, 9, 28), LocalDate.of(2020, 9, 28));

    assertThat(new TimeFrameFinder(french)
            .find("Envoyer le texte au plus tard le 28 octobre.", Optional.of(meeting)))
        .extracting(found -> found.timeFrame().toString())
        .containsExactly("au plus tard le 28 octobre (../2020-10-28)");
    assertThat(new DateReader(french).find("3 au 5 octobre 2019"))
        .extracting(FoundDates::range)
        .hasToString("[Optional[2019-10-03/2019-10-05]]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "month ; 13 ; smarch ! line 2: expected the value of \"month\" to be",
        "month ; 1 ! line 2: expected \"kind ; value ; words\", but found 2 cells",
        "moon ; 1 ; january ! line 2: \"moon\" is not a kind of date words",
        "month ; 1 ; january | ! line 2: expected words separated by \"|\"",
        "month ; 1 ; january | JANUARY ! line 2: \"JANUARY\" stands twice",
        "lead ; by ; by ! line 2: expected the value of \"lead\" to be within|",
        "article ; 1 ; the ! line 2: expected the value of \"article\" to be no value",
      })
  void namesTheLineThatIsWrong(String line, String message) {
    assertThatThrownBy(() -> DateWords.read(new StringReader("# words\n" + line)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(message);
  }
}

package org.rcm.parser.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Precision;

class DateReaderTest {

  static Stream<String[]> examples() {
    return Table.rows("/dates/dates.csv", 4);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void findsTheDates(String language, String text, String dates, String reporting) {
    List<FoundDates> found = new DateReader(Table.words(language)).find(text);

    assertThat(found.stream()
            .flatMap(f -> f.periods().stream())
            .map(DateReaderTest::iso)
            .collect(Collectors.joining(" ")))
        .isEqualTo(dates);
    assertThat(found).hasSize(dates.isEmpty() ? 0 : 1);
    assertThat(found).allMatch(f -> f.isReportingPeriod() == !reporting.isEmpty());
  }

  @Test
  void tellsWhereTheWordsStand() {
    String text = "Panama City, Panama\n19-20 July 2018\nThe RCGM";

    FoundDates found = new DateReader(DateWords.english()).find(text).get(0);

    assertThat(text.substring(found.start(), found.end())).isEqualTo("19-20 July 2018");
    assertThat(found.precision()).isEqualTo(Precision.DAY);
    assertThat(found.range()).hasToString("Optional[2018-07-19/2018-07-20]");
  }

  @Test
  void hasNoDaysWithoutAYear() {
    FoundDates found =
        new DateReader(DateWords.spanish()).find("29 - 31 de octubre").get(0);

    assertThat(found.range()).isEmpty();
    assertThat(found.periods().get(0).first().withYear(2007).firstDay())
        .hasToString("Optional[2007-10-29]");
  }

  private static String iso(PartialPeriod period) {
    return iso(period.first()) + "/" + iso(period.last());
  }

  private static String iso(PartialDate date) {
    return date.year().isPresent()
        ? date.year().getAsInt() + part("-%02d", date.month()) + part("-%02d", date.day())
        : "-" + part("-%02d", date.month()) + part("-%02d", date.day());
  }

  private static String part(String format, OptionalInt number) {
    return number.isPresent() ? String.format(Locale.ROOT, format, number.getAsInt()) : "";
  }
}

package org.rcm.parser.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.DateRange;

/** Whatever the text, no exception, in a time that grows with its length. */
class RoughTextTest {
  private static final int TEXTS = 1500;
  /** Long enough that time which grows with the square would take minutes. */
  private static final int LENGTH = 100_000;

  private static final List<String> SOUP = List.of(
      "by",
      "before",
      "between",
      "from",
      "to",
      "and",
      "of",
      "the",
      "in",
      "on",
      "at the latest",
      "within",
      "held",
      "to be held",
      "next",
      "last",
      "week",
      "first",
      "early",
      "end",
      "quarter",
      "year",
      "days",
      "sixty",
      "May",
      "February",
      "March",
      "december",
      "2019",
      "2020",
      "0",
      "1",
      "29",
      "30",
      "31",
      "99",
      "12345678901234567890",
      "9999",
      "st",
      "th",
      ",",
      ".",
      "-",
      "–",
      "(",
      ")",
      "“",
      "”",
      "\"",
      ";",
      "antes de",
      "antes del",
      "a más tardar",
      "entre",
      "del",
      "de",
      "al",
      "y",
      "o",
      "el",
      "los",
      "días",
      "febrero",
      "marzo",
      "mayo",
      "primera",
      "semana",
      "trimestre",
      "a finales de",
      "pasado",
      "años",
      "en un plazo de",
      "dentro de",
      "próxima",
      "reunión",
      "as soon as possible",
      "on a date to be defined",
      "\n",
      "\u00A0",
      "\u00AD",
      "\uD83D",
      "\uDE00",
      "\u0000",
      "\u0007",
      "\u0301",
      "º",
      "1º",
      "2020-02-30");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverThrows(long seed) {
    Random random = new Random(seed);
    Optional<DateRange> meeting =
        Optional.of(new DateRange(LocalDate.of(2020, 2, 28), LocalDate.of(2020, 2, 29)));
    for (int i = 0; i < TEXTS; i++) {
      String text = soup(random);
      Optional<DateRange> clock = i % 4 == 0 ? Optional.empty() : meeting;
      for (DateWords words : List.of(DateWords.english(), DateWords.spanish())) {
        check(text, words, clock);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 1 1 1 ", "of of of ", "-----", "1, 1, 1, ", "1-1-1-1-", "May May ", "del al ",
            "in in in ", "before the ",
        "2020 - ", "5 May and ", "5 May, ", "a", "to be held ", "within 60 ", "“", "\"",
            "the next the next ",
        "at the next a of ", "two weeks before ", "on a date to be defined ", "early in ", "\u0301",
            "\uD83D"
      })
  void readsLongTextsInNoTime(String piece) {
    String text = piece.repeat(LENGTH / piece.length());

    assertThat(seconds(text)).as("seconds for %s…", piece).isLessThan(10);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(new TimeFrameFinder(DateWords.english()).find("", Optional.empty()))
        .isEmpty();
    assertThat(new DateReader(DateWords.english()).find("")).isEmpty();
  }

  private static long seconds(String text) {
    long start = System.nanoTime();
    new TimeFrameFinder(DateWords.english()).find(text, Optional.empty());
    new DateReader(DateWords.spanish()).find(text);
    return Duration.ofNanos(System.nanoTime() - start).toSeconds();
  }

  private static void check(String text, DateWords words, Optional<DateRange> meeting) {
    int end = 0;
    for (FoundTimeFrame found : new TimeFrameFinder(words).find(text, meeting)) {
      assertThat(found.start()).isGreaterThanOrEqualTo(end);
      assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(text.length());
      assertThat(found.timeFrame().text()).doesNotContain("\n").doesNotContain("  ");
      end = found.end();
    }
    end = 0;
    for (FoundDates found : new DateReader(words).find(text)) {
      assertThat(found.start()).isGreaterThanOrEqualTo(end);
      assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(text.length());
      assertThat(found.periods()).isNotEmpty();
      end = found.end();
    }
  }

  private static String soup(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(SOUP.get(random.nextInt(SOUP.size()))).append(random.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
  }
}

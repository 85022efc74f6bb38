package org.rcm.parser.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.DateRange;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;

class TimeFrameFinderTest {
  private static final Optional<DateRange> MEETING = meeting("2020-09-28");

  /** One row of {@code time-frames.csv}. */
  record Example(
      Optional<DateRange> meeting, String language, String sentence, Optional<TimeFrame> expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Example> examples() {
    return Table.rows("/dates/time-frames.csv", 8)
        .map(row -> new Example(meeting(row[0]), row[1], row[2], expected(row)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheOneTimeFrameOfASentence(Example example) {
    List<FoundTimeFrame> found = new TimeFrameFinder(Table.words(example.language()))
        .find(example.sentence(), example.meeting());

    assertThat(found)
        .extracting(FoundTimeFrame::timeFrame)
        .containsExactlyElementsOf(example.expected().stream().toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSameInDecomposedLettersAndOtherLineEnds(Example example) {
    String sentence = Normalizer.normalize(
        example.sentence().replace("\n", "\r\n").replace(" ", "  "), Normalizer.Form.NFD);
    List<FoundTimeFrame> found =
        new TimeFrameFinder(Table.words(example.language())).find(sentence, example.meeting());

    assertThat(found)
        .extracting(f -> composed(f.timeFrame()))
        .containsExactlyElementsOf(example.expected().stream().toList());
  }

  @Test
  void findsSeveralInTheOrderOfTheText() {
    List<FoundTimeFrame> found =
        find("To send it by 28 October, to meet on 6-7 November and to report twice a year.");

    assertThat(found)
        .extracting(f -> f.timeFrame().toString())
        .containsExactly(
            "by 28 October (../2020-10-28)",
            "on 6-7 November (2020-11-06/2020-11-07)",
            "twice a year");
  }

  @Test
  void tellsWhereTheWordsStand() {
    String text = "To send it by\n28 October, at the latest: a list.";

    FoundTimeFrame found = find(text).get(0);

    assertThat(text.substring(found.start(), found.end()))
        .isEqualTo("by\n28 October, at the latest");
    assertThat(found.timeFrame().text()).isEqualTo("by 28 October, at the latest");
  }

  @Test
  void tellsWhatTheVerbBeforeSays() {
    assertThat(tense("The course, held on 22 July - 12 August.")).isEqualTo(Tense.PAST);
    assertThat(tense("The course, to be held on 6-7 October.")).isEqualTo(Tense.FUTURE);
    assertThat(tense("The course, to be jointly held in San José, Costa Rica, in December 2019."))
        .isEqualTo(Tense.FUTURE);
    assertThat(tense("The course held there which ends on 6-7 October.")).isEqualTo(Tense.UNKNOWN);
    assertThat(tense("The report presented by IOM by 28 October.")).isEqualTo(Tense.UNKNOWN);
  }

  @Test
  void explainsItself() {
    assertThat(find("by 28 October").get(0).rule()).isEqualTo(DateRule.UNTIL_THEN);
    assertThat(find("by 31 June").get(0).rule()).isEqualTo(DateRule.A_DATE_THAT_DOES_NOT_EXIST);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          by 28 October              | YEAR
          by 28 October 2020         | NOTHING
          2020-10-28                 | NOTHING
          by the end of the year     | START
          in March of next year      | START
          within 60 days             | START
          as soon as possible        | NOTHING
          """)
  void saysWhatTheDatesOfTheMeetingGave(String words, Inference inference) {
    assertThat(find(words))
        .singleElement()
        .extracting(FoundTimeFrame::inference)
        .isEqualTo(inference);
  }

  private static List<FoundTimeFrame> find(String text) {
    return new TimeFrameFinder(DateWords.english()).find(text, MEETING);
  }

  private static Tense tense(String text) {
    return find(text).get(0).tense();
  }

  private static TimeFrame composed(TimeFrame frame) {
    String text = Normalizer.normalize(frame.text(), Normalizer.Form.NFC);
    return frame.toBuilder().text(text).build();
  }

  private static Optional<DateRange> meeting(String cell) {
    if (cell.equals("-")) {
      return Optional.empty();
    }
    return Optional.of(cell.contains("/") ? range(cell) : range(cell + "/" + cell));
  }

  private static DateRange range(String cell) {
    String[] days = cell.split("/", -1);
    return new DateRange(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
  }

  private static Optional<TimeFrame> expected(String[] row) {
    if (row[3].isEmpty()) {
      return Optional.empty();
    }
    TimeFrame.Builder frame = TimeFrame.builder().text(row[3]).precision(Precision.valueOf(row[6]));
    if (!row[4].isEmpty()) {
      frame.from(LocalDate.parse(row[4]));
    }
    if (!row[5].isEmpty()) {
      frame.to(LocalDate.parse(row[5]));
    }
    Arrays.stream(row[7].split(" ", -1))
        .filter(period -> !period.isEmpty())
        .forEach(period -> frame.addPeriods(range(period)));
    return Optional.of(frame.build());
  }
}

package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rcm.model.Commitment;
import org.rcm.model.TimeFrame;

/** The tables of {@code spec/time-frames.md} hold: each line of them is read as the only item of a report. */
class TimeFramesTest {
  private static final String DOCUMENT = "/spec/time-frames.md";
  private static final String DEFAULT_MEETING = "2023-05-16..2023-05-17";
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final ReportParser PARSER = ReportParser.create();

  /** A line of a table. */
  private record Row(String language, List<String> cells) {
    String sentence() {
      return cells.get(0).replace('⍽', '\u00A0').replace('¬', '\u00AD');
    }

    String item() {
      return sentence().replace("**", "");
    }

    String text() {
      return opening() + "\n\n1. " + item() + "\n";
    }

    String words() {
      Matcher bold = BOLD.matcher(sentence());
      return bold.find()
          ? bold.group(1).replaceAll("[\\s\\u00A0]+", " ").replace("\u00AD", "")
          : "";
    }

    String expected() {
      return String.join(" | ", words(), cells.get(2), cells.get(3), cells.get(4));
    }

    private String opening() {
      String meeting = cells.get(1).isEmpty() ? DEFAULT_MEETING : cells.get(1);
      boolean english = language.equals("English");
      String when = meeting.equals("-") ? "" : when(meeting, english);
      return english
          ? "The Working Group on Protection held a meeting in Panama City, Panama" + when
              + ", with participation of Canada, Costa Rica and Mexico, as follows:"
          : "El Grupo de Trabajo sobre Protección celebró una reunión en Ciudad de Panamá, Panamá"
              + when + ", con la participación de Canadá, Costa Rica y México, como sigue:";
    }

    private static String when(String meeting, boolean english) {
      String[] days = meeting.split("\\.\\.", -1);
      LocalDate last = LocalDate.parse(days[days.length - 1]);
      int first = LocalDate.parse(days[0]).getDayOfMonth();
      String both = days.length == 1 ? "" + first : first + "-" + last.getDayOfMonth();
      Locale locale = Locale.forLanguageTag(english ? "en" : "es");
      String month = DateTimeFormatter.ofPattern("LLLL", locale).format(last);
      return english
          ? " on " + both + " " + month + " " + last.getYear()
          : " el " + both + " de " + month + " de " + last.getYear();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyLineHolds() {
    return tests(UnaryOperator.identity());
  }

  @TestFactory
  Stream<DynamicTest> everyLineHoldsWithDecomposedAccents() {
    return tests(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @Test
  void everyTableStandsInBothLanguages() {
    List<String> languages = rows().stream().map(Row::language).toList();
    assertThat(languages).filteredOn("English"::equals).hasSizeGreaterThan(100);
    assertThat(languages).filteredOn("Spanish"::equals).hasSizeGreaterThan(100);
  }

  private static Stream<DynamicTest> tests(UnaryOperator<String> change) {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(
            row.item(),
            () -> assertThat(found(change.apply(row.text())))
                .as(row.text())
                .isEqualTo(row.expected())));
  }

  /** The first time frame of the item's commitments, in the form of a line. */
  private static String found(String text) {
    Optional<TimeFrame> due = PARSER.parse(text).orThrow().commitments().stream()
        .map(Commitment::due)
        .flatMap(Optional::stream)
        .findFirst();
    if (due.isEmpty()) {
      return " |  |  | -";
    }
    TimeFrame frame = due.get();
    String periods = frame.periods().stream()
        .map(period -> period.from() + ".." + period.to())
        .collect(Collectors.joining(" "));
    String words = Normalizer.normalize(frame.text(), Normalizer.Form.NFC);
    String from = periods.isEmpty() ? day(frame.from()) : periods;
    return String.join(" | ", words, from, day(frame.to()), frame.precision().name());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    String language = "";
    for (String line : document().lines().filter(l -> l.startsWith("| ")).toList()) {
      List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
      List<String> inner = cells.subList(1, cells.size() - 1);
      if (inner.get(1).equals("meeting")) {
        language = inner.get(0);
      } else {
        assertThat(inner).as(line).hasSize(5);
        rows.add(new Row(language, inner));
      }
    }
    return rows;
  }

  private static String document() {
    try (InputStream in = TimeFramesTest.class.getResourceAsStream(DOCUMENT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

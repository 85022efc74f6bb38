package org.rcm.render.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.register.Decision;
import org.rcm.render.MalformedReportException;

class DecisionCsvReaderTest {
  private static final DecisionCsvReader READER = DecisionCsvReader.create();
  private static final String HEADER = "report,commitment,status,on,by,note";
  private static final Decision DECISION = new Decision(
      "2018-07-19-RCGM",
      "13.e#1",
      CommitmentStatus.IMPLEMENTED,
      LocalDate.of(2018, 8, 3),
      "Secretaría Técnica",
      Optional.of("lists of \"all\", but one"));

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r", "\r\n\r\n"})
  void readsWhatAPersonWrites(String lineEnd) throws Exception {
    String csv = "\uFEFF" + HEADER + lineEnd
        + "2018-07-19-RCGM,13.e#1,IMPLEMENTED,2018-08-03,Secretaría Técnica,"
        + "\"lists of \"\"all\"\", but one\"" + lineEnd;

    assertThat(READER.read(csv)).containsExactly(DECISION);
    assertThat(READER.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(DECISION);
  }

  @Test
  void takesColumnsInAnyOrderAndNoNote() throws Exception {
    assertThat(READER.read(
            "by,on,status,commitment,report\nPPT,2018-08-03,ELAPSED,1#1,2018-07-19-RCGM"))
        .containsExactly(new Decision(
            "2018-07-19-RCGM",
            "1#1",
            CommitmentStatus.ELAPSED,
            LocalDate.of(2018, 8, 3),
            "PPT",
            Optional.empty()));
  }

  @Test
  void takesAwayTheGuardOfFormulas() throws Exception {
    assertThat(
            READER.read(HEADER + "\nR,1#1,ACTIVE,2018-08-03,PPT,'=1+1").get(0).note())
        .contains("=1+1");
    assertThat(READER
            .read(HEADER + "\nR,1#1,ACTIVE,2018-08-03,PPT,'quoted'")
            .get(0)
            .note())
        .contains("'quoted'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "R,1#1,DONE,2018-08-03,PPT,| line 2, column \"status\": \"DONE\" is not one of ACTIVE, IMPLEMENTED, ELAPSED, SUPERSEDED",
        "R,1#1,ACTIVE,3/8/2018,PPT,| line 2, column \"on\": \"3/8/2018\" is not a date, which is written as 2018-08-03",
        "R,1#1,ACTIVE,2018-08-03, ,| line 2, column \"by\": is empty",
        "R,1#1,ACTIVE,2018-08-03,PPT| line 2: has 5 cells, but the first line names 6 columns",
        "R,1#1,ACTIVE,2018-08-03,PPT,\"open| line 2, cell 6: has an opening quotation mark and no closing one",
        "R,1#1,ACTIVE,2018-08-03,PPT,\"a\"b| line 2, cell 6: has text behind its closing quotation mark",
        "R,1#1,ACTIVE,2018-08-03,P\"PT,| line 2, cell 5: has a quotation mark in the middle; the whole cell is to be quoted"
      })
  void saysWhereALineIsWrong(String line, String message) {
    assertThatThrownBy(() -> READER.read(HEADER + "\n" + line))
        .isInstanceOf(MalformedReportException.class)
        .hasMessage(message);
  }

  @Test
  void countsLinesInsideOfQuotationMarks() {
    assertThatThrownBy(() -> READER.read(
            HEADER + "\nR,1#1,ACTIVE,2018-08-03,PPT,\"two\nlines\"\nR,1#1,NO,2018-08-03,PPT,"))
        .hasMessageStartingWith("line 4, column \"status\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | line 1: is missing; it names the columns: report,commitment,status,on,by,note",
        "report;commitment | line 1, column \"report;commitment\": is not known; the columns, with commas between, are report,commitment,status,on,by,note",
        "report,commitment,status,on | line 1, column \"by\": is missing; the columns are report,commitment,status,on,by,note",
        "report,commitment,status,on,by,by | line 1: names a column twice; the columns are report,commitment,status,on,by,note"
      })
  void saysWhatIsWrongWithTheFirstLine(String header, String message) {
    assertThatThrownBy(() -> READER.read(header)).hasMessage(message);
  }

  @Test
  void refusesWhatIsNoUtf8() {
    assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(new byte[] {'a', (byte) 0xE9})))
        .hasMessage("file: is not text in UTF-8");
  }
}

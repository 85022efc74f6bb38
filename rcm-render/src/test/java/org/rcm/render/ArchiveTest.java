package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Meeting;
import org.rcm.model.Report;
import org.rcm.render.json.JsonReader;
import org.rcm.render.xml.XmlRenderer;

/** Files of many reports are written and read one report at a time. */
@Timeout(value = 180, unit = TimeUnit.SECONDS) // against standing still; says nothing about speed
class ArchiveTest {
  private static final Report FIRST = SampleReports.rcgm2018();
  private static final Report SECOND = SampleReports.declaration();

  @ParameterizedTest
  @EnumSource
  void readsBackWhatWasWritten(Archive archive) throws IOException {
    List<Report> reports = new ArrayList<>(ManyReports.parsed());
    for (long seed = 0; seed < 50; seed++) {
      reports.add(RandomReports.report(seed));
    }
    assertThat(archive.read(archive.write(reports))).isEqualTo(reports);
  }

  @ParameterizedTest
  @EnumSource
  void readsBackNoReports(Archive archive) throws IOException {
    assertThat(archive.read(archive.write(List.of()))).isEmpty();
    assertThat(archive.reader(archive.write(List.of())).next()).isEmpty();
  }

  @Test
  void writesEachReportOnALineOfItsOwn() throws IOException {
    String[] lines = Archive.JSON.write(List.of(FIRST, SECOND)).split("\n");
    assertThat(lines).hasSize(2);
    assertThat(JsonReader.create().read(lines[0])).isEqualTo(FIRST);
    assertThat(JsonReader.create().read(lines[1])).isEqualTo(SECOND);
  }

  @Test
  void writesXmlThatIsValidByTheSchema() throws Exception {
    for (List<Report> reports : List.of(List.<Report>of(), List.of(FIRST, SECOND))) {
      String xml = Archive.XML.write(reports);
      assertThatCode(() -> SchemaFactory.newDefaultInstance()
              .newSchema(XmlRenderer.schema())
              .newValidator()
              .validate(new StreamSource(new StringReader(xml))))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void passesOverBlankLinesAndTakesOtherLineEnds() throws IOException {
    String lines = "\uFEFF" + Archive.JSON.write(List.of(FIRST)).replace("\n", "\r\n") + "\r\n \t\n"
        + Archive.JSON.write(List.of(SECOND)).stripTrailing();
    assertThat(Archive.JSON.read(lines)).containsExactly(FIRST, SECOND);
  }

  @Test
  void saysWhichLineIsNoReportAndGoesOn() throws IOException {
    String good = Archive.JSON.write(List.of(SECOND));
    String lines = good + good.replace("DECLARATION", "SONG") + "\n{]\n" + good;
    List<String> refused = new ArrayList<>();
    assertThat(Archive.JSON.reader(lines).stream(e -> refused.add(e.getMessage())))
        .containsExactly(SECOND, SECOND);
    assertThat(refused).hasSize(2);
    assertThat(refused.get(0))
        .startsWith("line 2, $.kind: \"SONG\" is not one of CONCLUSIONS, REPORT");
    assertThat(refused.get(1)).startsWith("line 4, $ (column 2): is not JSON: ");
  }

  @Test
  void saysWhichElementIsNoReportAndGoesOn() throws IOException {
    String good = Archive.XML.write(List.of(FIRST, SECOND, FIRST));
    String bad = good.replace("DECLARATION", "SONG");
    List<String> refused = new ArrayList<>();
    assertThat(Archive.XML.reader(bad).stream(e -> refused.add(e.getMessage())))
        .containsExactly(FIRST, FIRST);
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0))
        .contains(" /reports/report[2]/@kind: \"SONG\" is not one of CONCLUSIONS, REPORT");
    int line = Integer.parseInt(refused.get(0).substring(0, refused.get(0).indexOf(':')));
    assertThat(bad.split("\n")[line - 1]).contains("SONG");
  }

  @Test
  void goesOnBehindAnElementThatItStoppedToRead() throws IOException {
    String good = Archive.XML.write(List.of(SECOND, FIRST));
    String deep = good.replaceFirst(
            "<conclusions/>",
            "<conclusions>" + "<x>".repeat(160) + "</x>".repeat(160) + "</conclusions>")
        .replaceFirst("(<report .*)schemaVersion=\"1.0\"", "$1schemaVersion=\"1.9\"");
    List<String> refused = new ArrayList<>();
    assertThat(Archive.XML.reader(deep).stream(e -> refused.add(e.getMessage())))
        .containsExactly(FIRST);
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0)).contains("lies within 150 elements, the most that is read");
  }

  @ParameterizedTest
  @EnumSource
  void stopsAtTheFirstRefusalUnlessToldOtherwise(Archive archive) throws IOException {
    String bad = archive.write(List.of(FIRST, SECOND, FIRST)).replace("DECLARATION", "SONG");
    List<Report> read = new ArrayList<>();
    assertThatThrownBy(() -> archive.reader(bad).stream().forEach(read::add))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(MalformedReportException.class)
        .hasMessageContaining("\"SONG\" is not one of");
    assertThat(read).containsExactly(FIRST);
  }

  @Test
  void saysOnceThatTheRestIsNoXml() throws IOException {
    String good = Archive.XML.write(List.of(FIRST, SECOND, FIRST));
    for (String bad : List.of(
        good.replace("<title>Declaraci", "<title><Declaraci"),
        good.substring(0, good.lastIndexOf("</reports>")),
        good + "x",
        good.replace("</reports>", "text</reports>"),
        good.replace("</reports>", "&x;</reports>"),
        good.replace("</reports>", "<song/></reports>"),
        good.replaceFirst("<conclusions/>", "&x;"))) {
      List<MalformedReportException> refused = new ArrayList<>();
      assertThat(Archive.XML.reader(bad).stream(refused::add)).startsWith(FIRST);
      assertThat(refused).hasSize(1);
      assertThat(refused.get(0).getMessage()).matches("(?s)[0-9]+:[0-9]+ /reports.*: .*");
    }
  }

  @Test
  void refusesXmlThatIsNoFileOfReports() throws IOException {
    String good = Archive.XML.write(List.of(FIRST));
    assertRefused("", "is not XML");
    assertRefused("x", "is not XML");
    assertRefused(
        Wire.XML.render(FIRST),
        "a file of reports is the element \"reports\" of \"urn:rcm:report:1\"");
    assertRefused(
        good.replace("<reports ", "<!DOCTYPE reports [<!ENTITY x 'y'>]><reports "),
        "is a document type declaration (DOCTYPE), which is not allowed");
    assertRefused(
        good.replaceFirst("schemaVersion=\"1.0\"", "schemaVersion=\"2.0\""),
        "/reports/@schemaVersion: \"2.0\" cannot be read");
    assertRefused(
        good.replaceFirst("schemaVersion=\"1.0\"", "schemaVersion=\"1.0\" colour=\"red\""),
        "/reports/@colour: is not an attribute of the format");
  }

  @Test
  void skipsInALaterVersionWhatItDoesNotKnow() throws IOException {
    String later = Archive.XML
        .write(List.of(FIRST, SECOND))
        .replaceFirst("schemaVersion=\"1.0\"", "schemaVersion=\"1.1\" colour=\"red\"")
        .replaceFirst("<report ", "<song><verse/></song><report ");
    assertThat(Archive.XML.read(later)).containsExactly(FIRST, SECOND);
  }

  private static void assertRefused(String xml, String message) {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> Archive.XML.reader(xml).next())
        .withMessageContaining(message);
  }

  /** More than may be in one report, and never more than a few reports ahead of the reader. */
  @ParameterizedTest
  @EnumSource
  void readsFiveThousandReportsWithoutReadingAhead(Archive archive) throws IOException {
    int total = 5000;
    Report report = FIRST.toBuilder().title("x".repeat(12_000)).build();
    Generator generator = new Generator(archive, report, total);
    long read = 0;
    long most = 0;
    try (ReportsReader reader = archive.reader(generator)) {
      while (reader.next().isPresent()) {
        read++;
        most = Math.max(most, generator.begun - read);
      }
    }
    assertThat(read).isEqualTo(total);
    assertThat(generator.bytes).isGreaterThan(64L << 20);
    assertThat(most).isLessThan(20);
  }

  @ParameterizedTest
  @EnumSource
  void passesEachReportOnAsItIsWritten(Archive archive) throws IOException {
    long[] written = {0};
    int length = archive.write(List.of(FIRST, FIRST)).length()
        - archive.write(List.of(FIRST)).length();
    OutputStream counter = new OutputStream() {
      @Override
      public void write(int value) {
        written[0]++;
      }

      @Override
      public void write(byte[] buffer, int offset, int count) {
        written[0] += count;
      }
    };
    ReportsWriter writer = archive.writer(counter);
    writer.write(FIRST);
    for (int i = 0; i < 1000; i++) {
      long before = written[0];
      writer.write(FIRST);
      assertThat(written[0] - before).isGreaterThanOrEqualTo(length);
    }
    writer.close();
  }

  @ParameterizedTest
  @EnumSource
  void closesTheStream(Archive archive) throws IOException {
    boolean[] closed = {false, false};
    archive
        .writer(new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        })
        .close();
    archive
        .reader(new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed[1] = true;
          }
        })
        .close();
    assertThat(closed).containsExactly(true, true);
  }

  @ParameterizedTest
  @EnumSource
  void writesNothingOfAReportThatCannotBeWritten(Archive archive) throws IOException {
    Report never = SampleReports.withMeeting(
        Meeting.builder().title("x").date(LocalDate.of(12018, 7, 19)).build());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportsWriter writer = archive.writer(out)) {
      writer.write(FIRST);
      assertThatThrownBy(() -> writer.write(never)).isInstanceOf(InvalidValueException.class);
      writer.write(SECOND);
    }
    assertThat(archive.read(out.toString(StandardCharsets.UTF_8))).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @EnumSource
  void letsOutWhatTheStreamThrows(Archive archive) throws IOException {
    String start = archive.write(List.of(FIRST));
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the disk is gone");
      }
    };
    for (int length : new int[] {0, 10, start.length() / 2}) {
      InputStream in = new SequenceInputStream(
          new ByteArrayInputStream(start.substring(0, length).getBytes(StandardCharsets.UTF_8)),
          broken);
      assertThatThrownBy(() -> archive.reader(in).next())
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(MalformedReportException.class)
          .hasMessage("the disk is gone");
    }
  }

  @Test
  void stopsReadingALineOfAGigabyteWhereItIsTooMuchAndGoesOnBehindIt() throws IOException {
    InputStream in = new SequenceInputStream(
        new Blanks(1L << 30),
        new ByteArrayInputStream(
            ("\n" + Archive.JSON.write(List.of(FIRST))).getBytes(StandardCharsets.UTF_8)));
    ReportsReader reader = Archive.JSON.reader(in);
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(reader::next)
        .withMessage("line 1: is longer than 64 MB, the most that is read");
    assertThat(reader.next()).contains(FIRST);
  }

  @Test
  void stopsReadingXmlWhereItIsTooMuch() throws IOException {
    String good = Archive.XML.write(List.of(FIRST));
    for (String start : List.of(
        good.substring(0, good.indexOf("<reports")) + "<!--",
        good.substring(0, good.indexOf("<report ")) + "<!--",
        good.substring(0, good.indexOf("<title>")) + "<!--",
        good.substring(0, good.indexOf("<report ")))) {
      Blanks blanks = new Blanks(1L << 30);
      InputStream in = new SequenceInputStream(
          new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), blanks);
      ReportsReader reader = Archive.XML.reader(in);
      assertThatExceptionOfType(MalformedReportException.class)
          .isThrownBy(reader::next)
          .withMessageContaining("is longer than 64 MB, the most that is read");
      assertThat(blanks.read).isLessThan(66L << 20);
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void refusesXmlThatIsNestedAHundredThousandLevelsDeep() throws IOException {
    String good = Archive.XML.write(List.of(FIRST));
    for (String start : List.of("<report ", "<title>")) {
      String deep = good.substring(0, good.indexOf(start)) + "<x>".repeat(100_000);
      try (Stream<Report> reports = Archive.XML.reader(deep).stream()) {
        assertThatThrownBy(reports::count).isInstanceOf(UncheckedIOException.class);
      }
    }
  }

  /** Many times the same report, made while it is read. */
  private static final class Generator extends InputStream {
    private final byte[] start;
    private final byte[] report;
    private final byte[] end;
    private final int total;
    private byte[] chunk;
    private int position;
    private boolean ended;
    private long begun;
    private long bytes;

    Generator(Archive archive, Report report, int total) throws IOException {
      String none = archive.write(List.of());
      String one = archive.write(List.of(report));
      int tail = none.isEmpty() ? 0 : "</reports>\n".length();
      this.start = bytes(none.substring(0, none.length() - tail));
      this.end = bytes(none.substring(none.length() - tail));
      this.report = bytes(one.substring(start.length, one.length() - tail));
      this.total = total;
      this.chunk = start;
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      while (position == chunk.length) {
        if (ended) {
          return -1;
        }
        ended = begun == total;
        chunk = ended ? end : report;
        begun += ended ? 0 : 1;
        position = 0;
      }
      int count = Math.min(length, chunk.length - position);
      System.arraycopy(chunk, position, buffer, offset, count);
      position += count;
      bytes += count;
      return count;
    }
  }

  /** Blanks, as many as asked for. */
  private static final class Blanks extends InputStream {
    private final long total;
    private long read;

    Blanks(long total) {
      this.total = total;
    }

    @Override
    public int read() {
      return read++ < total ? ' ' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = (int) Math.min(length, total - read);
      Arrays.fill(buffer, offset, offset + count, (byte) ' ');
      read += count;
      return count == 0 ? -1 : count;
    }
  }
}

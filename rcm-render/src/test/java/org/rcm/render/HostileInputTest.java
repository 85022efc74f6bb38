package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rcm.model.Report;

/** Whatever the bytes are, a reader gives a report or says what is wrong with them, soon and with little memory. */
@Timeout(value = 120, unit = TimeUnit.SECONDS) // against standing still; says nothing about speed
class HostileInputTest {
  private static final Report REPORT = SampleReports.rcgm2018();

  @ParameterizedTest
  @EnumSource
  void refusesEveryBeginningOfAReport(Wire wire) {
    byte[] whole = wire.renderer().renderToBytes(SampleReports.declaration());
    int end = new String(whole, StandardCharsets.ISO_8859_1).stripTrailing().length();
    for (int length = 0; length < end; length++) {
      byte[] beginning = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> wire.read(beginning))
          .as("the first %d bytes", length)
          .isInstanceOf(MalformedReportException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void survivesDamagedBytes(Wire wire) {
    byte[] whole = wire.renderer().renderToBytes(REPORT);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = whole.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertReportOrRefusal(wire, damaged);
    }
  }

  @ParameterizedTest
  @EnumSource
  void survivesLinesThatAreLostDoubledOrSwapped(Wire wire) {
    String[] lines = wire.render(REPORT).split("\n");
    Random random = new Random(8);
    for (int i = 0; i < 300; i++) {
      String[] damaged = lines.clone();
      damaged[random.nextInt(lines.length)] =
          random.nextBoolean() ? "" : lines[random.nextInt(lines.length)];
      assertReportOrRefusal(wire, String.join("\n", damaged).getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesRandomBytes(Wire wire) {
    Random random = new Random(9);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertThatThrownBy(() -> wire.read(bytes)).isInstanceOf(MalformedReportException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesFilesOfOtherSorts(Wire wire) {
    for (String start : new String[] {
      "%PDF-1.7\n",
      "PK\u0003\u0004",
      "\u001F\u008B\b",
      "\u0089PNG\r\n\u001A\n",
      "\u0000\u0000\u0000\u0000",
      "\u00FF\u00FE\u0000\u0000",
      "\u0000\u0000\u00FE\u00FF",
      "\u00FE\u00FF\u00D8",
      "<?xml version='1.1'?>",
      "<?xml version='1.0' encoding='UTF-16'?><a/>",
      "<?xml version='1.0' encoding='cp037'?><a/>",
      "Lo\u00A7\u0094"
    }) {
      assertThatThrownBy(() -> wire.read(start.getBytes(StandardCharsets.ISO_8859_1)))
          .isInstanceOf(MalformedReportException.class);
    }
  }

  @Test
  void refusesJsonThatIsNestedAHundredThousandLevelsDeep() {
    int levels = 100_000;
    assertRefused(Wire.JSON, "[".repeat(levels), "$: is a list, but a report is an object");
    assertRefused(Wire.JSON, "{\"x\":".repeat(levels), "goes beyond what is read");
    assertRefused(Wire.JSON, "{\"x\":" + "[".repeat(levels), "goes beyond what is read");
    assertRefused(
        Wire.JSON,
        "{\"conclusions\":" + "[{\"children\":".repeat(levels),
        "goes beyond what is read: values within values up to 150 levels");
  }

  @Test
  void refusesXmlThatIsNestedAHundredThousandLevelsDeep() {
    String start = root(Wire.XML.render(SampleReports.declaration()));
    String newer = start.replace("schemaVersion=\"1.0\"", "schemaVersion=\"1.9\"");
    for (String levels : new String[] {"<x>", "<conclusions>", "<conclusion><children>"}) {
      assertRefused(Wire.XML, start + levels.repeat(100_000), "/report/");
      assertRefused(
          Wire.XML,
          newer + levels.repeat(100_000),
          "lies within 150 elements, the most that is read");
    }
  }

  @Test
  void refusesConclusionsBelowTheDeepestLevel() {
    String json = Wire.JSON.render(SampleReports.deepest());
    String deepest = "1" + ".a".repeat(31);
    String below = json.replace(
        "\"text\": \"the deepest\",",
        "\"text\": \"\", \"children\": [{\"number\": \"" + deepest
            + ".a\", \"label\": \"\", \"text\": \"\", \"acts\": [],"
            + "\"mentions\": {\"countries\": [], \"organizations\": []}}],");
    assertThat(below).isNotEqualTo(json);
    assertRefused(Wire.JSON, below, "A conclusion number is a path of at most 32");
  }

  @Test
  void refusesGroupsThatAreNestedWithoutEnd() {
    Report report = SampleReports.withNestedGroups(2000);
    for (Wire wire : Wire.values()) {
      assertRefused(wire, wire.render(report), "lies within more than 100 groups");
    }
  }

  @Test
  void refusesGroupsWhoseMembersMultiply() {
    StringBuilder groups = new StringBuilder();
    for (int level = 0; level < 40; level++) {
      groups.append(group("A_" + level, "\"A_" + (level + 1) + "\", \"B_" + (level + 1) + "\""));
      groups.append(group("B_" + level, "\"A_" + (level + 1) + "\", \"B_" + (level + 1) + "\""));
    }
    groups.append(group("A_40", "")).append(group("B_40", ""));
    assertRefused(
        Wire.JSON,
        Wire.JSON.render(REPORT).replace("\"parties\": [ ", "\"parties\": [ " + groups),
        "members: make more than 1000000 members with those of the groups inside");
  }

  private static String group(String id, String members) {
    return "{\"id\": \"" + id + "\", \"type\": \"group\", \"name\": {\"en\": \"x\"}, \"members\": ["
        + members + "]}, ";
  }

  @ParameterizedTest
  @EnumSource
  void refusesATextOfManyMegabytes(Wire wire) {
    String text = wire.render(REPORT).replace("Panama City, Panama", "x".repeat(9 << 20));
    String message = wire == Wire.JSON ? "goes beyond what is read" : "has a text longer than";
    assertRefused(wire, text, message);
    String value = wire.render(REPORT).replace("2018-07-19", "1".repeat(9 << 20));
    assertRefused(wire, value, message);
  }

  @ParameterizedTest
  @EnumSource
  void acceptsATextOfSevenMegabytes(Wire wire) throws IOException {
    Report report = REPORT.toBuilder().title("x ".repeat(3_500_000) + "x").build();
    assertThat(wire.read(wire.render(report))).isEqualTo(report);
  }

  @ParameterizedTest
  @EnumSource
  void explainsAnAbsurdlyLongValueInFewWords(Wire wire) {
    for (String original :
        new String[] {"2018-07-19", "13.e#1", "IN_PERSON", "CONCLUSIONS", "RCGM\"", "\"CA"}) {
      String text =
          wire.render(REPORT).replace(original, original.charAt(0) + "1".repeat(1 << 20) + "\"");
      assertThatThrownBy(() -> wire.read(text))
          .isInstanceOf(MalformedReportException.class)
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void stopsReadingAGigabyteWhereItIsTooMuch(Wire wire) {
    String start = wire.render(REPORT);
    String begun =
        wire == Wire.JSON ? "{\"x\": [" : start.substring(0, start.indexOf("<title>")) + "<!--";
    Endless blanks = new Endless();
    InputStream gigabyte = new SequenceInputStream(
        new ByteArrayInputStream(begun.getBytes(StandardCharsets.UTF_8)), blanks);
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> wire.read(gigabyte))
        .withMessageContaining("is longer than 64 MB, the most that is read");
    assertThat(blanks.read).isLessThan(65 << 20);
  }

  @Test
  void refusesMoreEmptyObjectsThanMemoryHolds() {
    String json = "{\"schema\":\"org.rcm.report\",\"conclusions\":[" + "{},".repeat(3_000_000);
    assertTextRefused(Wire.JSON, json, "goes beyond what is read");
    String xml = root(Wire.XML.render(REPORT)) + "<conclusions>";
    String elements = "<conclusion/>".repeat(1_100_000);
    assertTextRefused(
        Wire.XML, xml + elements, "/report/conclusions: is not expected here, but title");
    String newer = xml.replace("schemaVersion=\"1.0\"", "schemaVersion=\"1.9\"");
    assertTextRefused(
        Wire.XML, newer + elements, "is behind 1000000 elements, the most that are read");
  }

  @Test
  void refusesEntitiesAndFetchesNothing(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "the secret");
    String xml = Wire.XML.render(REPORT);
    String body = xml.substring(xml.indexOf("<report")).replace("Panama City, Panama", "&x;");
    String external = "<!DOCTYPE report [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + body;
    String parameter =
        "<!DOCTYPE report [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\"> %x;]>" + body;
    String subset = "<!DOCTYPE report SYSTEM \"" + secret.toUri() + "\">" + body;
    for (String attack : new String[] {external, parameter, subset, "<!DOCTYPE report>" + body}) {
      assertThatExceptionOfType(MalformedReportException.class)
          .isThrownBy(() -> Wire.XML.read(attack))
          .withMessage("1:10 /: is a document type declaration (DOCTYPE), which is not allowed");
    }
    assertRefused(Wire.XML, body, "is not well-formed XML");
  }

  @Test
  void refusesEntitiesThatGrow() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE report [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    String xml = Wire.XML.render(REPORT);
    bomb.append("]>").append(xml.substring(xml.indexOf("<report")).replace("Panama City", "&a11;"));
    assertRefused(Wire.XML, bomb.toString(), "is a document type declaration");
  }

  @Test
  void refusesMoreAttributesThanAnyElementHas() {
    StringBuilder attributes = new StringBuilder("<meeting ");
    for (int i = 0; i < 200_000; i++) {
      attributes.append('a').append(i).append("=\"\" ");
    }
    assertRefused(Wire.XML, Wire.XML.render(REPORT).replace("<meeting ", attributes), "");
  }

  private static String root(String xml) {
    return xml.substring(0, xml.indexOf("<title>"));
  }

  private static void assertTextRefused(Wire wire, String text, String message) {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> wire.read(text))
        .withMessageContaining(message);
  }

  private static void assertRefused(Wire wire, String text, String message) {
    assertTextRefused(wire, text, message);
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> wire.read(text.getBytes(StandardCharsets.UTF_8)))
        .withMessageContaining(message);
  }

  /** What is read in spite of damage can be written and read again. */
  private static void assertReportOrRefusal(Wire wire, byte[] damaged) {
    Report report;
    try {
      report = wire.read(damaged);
    } catch (MalformedReportException e) {
      assertThat(e).hasMessageStartingWith(e.place() + ": ");
      return;
    } catch (IOException e) {
      throw new AssertionError("No other exception than MalformedReportException is expected", e);
    }
    assertThat(wire.render(report)).isNotEmpty();
  }

  /** A gigabyte of blanks. */
  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      return read++ < 1L << 30 ? ' ' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      Arrays.fill(buffer, offset, offset + length, (byte) ' ');
      read += length;
      return read < 1L << 30 ? length : -1;
    }
  }
}

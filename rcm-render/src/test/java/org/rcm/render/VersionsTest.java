package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rcm.model.Report;

/** How files of later versions of the format are read, as the packages of the formats promise. */
class VersionsTest {
  private static final Report REPORT = SampleReports.rcgm2018();

  @ParameterizedTest
  @EnumSource
  void skipsInVersionOnePointOneWhatItDoesNotKnow(Wire wire) throws IOException {
    assertThat(wire.read(withUnknown(wire, "1.1"))).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @EnumSource
  void writesWhatItReadOfALaterVersionAsItsOwn(Wire wire) throws IOException {
    assertThat(wire.render(wire.read(withUnknown(wire, "1.1")))).isEqualTo(wire.render(REPORT));
  }

  @ParameterizedTest
  @EnumSource
  void refusesTheSameInVersionOnePointNought(Wire wire) {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> wire.read(withUnknown(wire, "1.0")))
        .withMessageMatching("(?s).*(colour: is not a|is not expected here|@colour: is not).*");
  }

  @ParameterizedTest
  @EnumSource
  void refusesVersionTwoWhateverIsInIt(Wire wire) {
    for (String version : new String[] {"2.0", "2.1", "10.0", "0.9", "1", "1.01"}) {
      assertThatExceptionOfType(MalformedReportException.class)
          .isThrownBy(() -> wire.read(withUnknown(wire, version)))
          .withMessageContaining("schemaVersion: \"" + version + "\" cannot be read; this library"
              + " reads 1.0 and later versions 1.x");
    }
  }

  /** A minor version adds no constants, so one that is not known is a mistake there too. */
  @ParameterizedTest
  @EnumSource
  void refusesAnUnknownConstantInALaterVersionToo(Wire wire) {
    String file = withUnknown(wire, "1.1").replace("IN_PERSON", "BY_LETTER");
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> wire.read(file))
        .withMessageContaining("\"BY_LETTER\" is not one of IN_PERSON, ONLINE, HYBRID");
  }

  @ParameterizedTest
  @EnumSource
  void missesInALaterVersionWhatMustBeThere(Wire wire) {
    String file = withUnknown(wire, "1.1")
        .replaceFirst("\"mode\": \"IN_PERSON\",", "")
        .replaceFirst(" mode=\"IN_PERSON\"", "");
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> wire.read(file))
        .withMessageContaining("mode: is missing");
  }

  @Test
  void readsAnEmptyListAsAnAbsentOne() throws IOException {
    String json = Wire.JSON.render(REPORT);
    String empty = json.replaceFirst("\"acts\": \\[ \"THANK\" ],", "$0 \"children\": [],");
    assertThat(empty).isNotEqualTo(json);
    assertThat(Wire.JSON.read(empty)).isEqualTo(REPORT);
  }

  /** The file with an unknown value, and an unknown value that has parts, in several places. */
  private static String withUnknown(Wire wire, String version) {
    String file = wire.render(REPORT);
    return wire == Wire.JSON
        ? file.replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"" + version + "\"")
            .replace("\"meeting\": {", "\"colour\": [{\"red\": [1]}], \"meeting\": {\"song\": {},")
        : file.replace("schemaVersion=\"1.0\"", "schemaVersion=\"" + version + "\" colour=\"red\"")
            .replace("<conclusions>", "<song><verse colour=\"red\">x</verse></song><conclusions>");
  }
}

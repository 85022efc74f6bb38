package org.rcm.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.SampleReports;

class JsonReaderTest {
  private static final Report REPORT = SampleReports.rcgm2018();
  private static final String JSON = JsonRenderer.create().renderToString(REPORT);
  private static final JsonReader READER = JsonReader.create();

  /** What is replaced in the sample, by what, and what the reader says of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "2018-08-03"        | "2018-13-40"     | $.conclusions[1].children[0].commitments[0].due.to: "2018-13-40" is not a date
          "2018-07-19"        | "19 July"        | $.meeting.startDate: "19 July" is not a date, which is written as 2018-08-03
          "2018-07-20"        | "2018-07-18"     | $.meeting: A meeting must not end before it starts, but was 2018-07-19 to 2018-07-18
          "2018-07-19"        | "0000-07-19"     | $.meeting.startDate: "0000-07-19" is not a date, which is written as 2018-08-03
          "org.rcm.report"    | "org.rcm.events" | $.schema: "org.rcm.events" is not a report, which is "org.rcm.report"
          "1.0"               | "2.0"            | $.schemaVersion: "2.0" cannot be read; this library reads 1.0 and later versions 1.x
          "1.0"               | "1"              | $.schemaVersion: "1" cannot be read; this library reads 1.0 and later versions 1.x
          "kind": "CONCLUSIONS" | "kind": "MINUTES" | $.kind: "MINUTES" is not one of CONCLUSIONS, REPORT, DECLARATION, COMMUNIQUE
          "IN_PERSON"         | "in_person"      | $.meeting.mode: "in_person" is not one of IN_PERSON, ONLINE, HYBRID
          "language": "en"    | "language": "english_US" | $.language: "english_US" is not a language tag of BCP 47 such as "en" or "es"
          "THANK"             | "CURSE"          | $.conclusions[0].acts[0]: "CURSE" is not one of THANK, CONGRATULATE, RECOGNIZE, TAKE_NOTE, APPROVE, DECLINE, RECOMMEND, REQUEST, URGE, INVITE, ENCOURAGE, ENTRUST, UNDERTAKE, SCHEDULE, INFORM
          "act": "REQUEST"    | "act": "THANK"   | $.conclusions[1].children[0].commitments[0]: A commitment rests on an operational act or INFORM, but 13.e#1 on THANK
          "13.e#1"            | "13.e"           | $.conclusions[1].children[0].commitments[0].id: The id of a commitment is a conclusion number, # and a count, as in 13.e#1, but was "13.e"
          "13.e#1"            | "13.f#1"         | $.conclusions[1].children[0]: A commitment must carry the number of its conclusion, but 13.f#1 stands in 13.e
          "number": "1"       | "number": "I."   | $.conclusions[0].number: A conclusion number is a path of at most 32 numbers, letters and bullets, as in 7.p.ii or 2.b[1], but was "I."
          "number": "1"       | "number": "13"   | $: Conclusions must be listed once each, but 13 stands twice
          "body": "RCGM"      | "body": "OAS"    | $.meeting.body: "OAS" is not among the parties that the file lists
          "body": "RCGM"      | "body": "CA"     | $.meeting.body: "CA" is not an organization
          "country": "PA"     | "country": "RCM" | $.meeting.place.country: "RCM" is not a country
          [ "UNSTATED" ]      | []               | $.conclusions[1].children[0].commitments[0].responsible: is empty; where nobody is named, it holds UNSTATED
          [ "UNSTATED" ]      | ["UNSTATED", "CA"] | $.conclusions[1].children[0].commitments[0].responsible[0]: "UNSTATED" is not among the parties that the file lists
          "type": "group"     | "type": "gang"   | $.parties[2].type: "gang" is not one of country, organization, group
          "type": "group"     | "type": "organization" | $.parties[2].members: belongs to groups only
          "id": "PA"          | "id": "XX"       | $.parties[3].id: Country code must be assigned to a country by ISO 3166-1, but "XX" is not
          "id": "PA"          | "id": "CA"       | $.parties[3].id: "CA" stands twice among the parties
          "members": [ "CA"   | "members": [ "MEMBER_COUNTRIES" | $.parties[2].members[0]: "MEMBER_COUNTRIES" is a group within itself: MEMBER_COUNTRIES
          "line": 61          | "line": 0        | $.conclusions[1].source: A source span counts line and column from 1, offset and length from 0, but was line 0, column 1, offset 5120, length 94
          "position": 0       | "position": 1     | $.conclusions[1].children[0].commitments[0]: Evidence for ACT of 13.e#1 must quote the words at its position in the clause, but "To submit" does not stand at 1
          "position": 0       | "position": -1    | $.conclusions[1].children[0].commitments[0].evidence[0]: The position of evidence counts from 0, but was -1
          "clause":           | "continuation":   | $.conclusions[1].children[0].commitments[0].continuation: is not a property of the format
          "clause": "To       | "clause": "So     | $.conclusions[1].children[0].commitments[0]: Evidence for ACT of 13.e#1 must quote the words at its position in the clause
          "field": "TO"       | "field": "WHOM"   | $.conclusions[1].children[0].commitments[0].evidence[1].field: "WHOM" is not one of ACT, RESPONSIBLE, PENDING, ACTION, BY, TO, SUPPORT, DUE, PLACE
          "origin": "PARENT"  | "origin": "ABOVE" | $.conclusions[1].children[0].commitments[1].evidence[0].origin: "ABOVE" is not one of CLAUSE, CONCLUSION, PARENT, SECTION, MEETING
          "origin": "MEETING" | "origin": "SECTION" | $.conclusions[1].children[0].commitments[0].evidence[3]: Evidence must quote words unless it rests on the dates of the meeting, but that for DUE rests on the SECTION and quotes none
          "rule": "until-then" | "rule": "until_then" | $.conclusions[1].children[0].commitments[0].evidence[2]: The rule of evidence must be an id such as named-behind-the-verb, but was "until_then"
          "en": "Member       | "EN": "Member    | $.parties[2].name: A language must be a tag of BCP 47 such as "en" or "es", but was "EN"
          """)
  void saysWhereAndWhatIsWrong(String original, String damaged, String message) {
    assertRefused(damage(original, damaged), message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "submittedTo": "RCM"   | "submittedTo": 7        | $.meeting.submittedTo: is a number, but text is expected
          "submittedTo": "RCM"   | "submittedTo": 7.5      | $.meeting.submittedTo: is a number, but text is expected
          "submittedTo": "RCM"   | "submittedTo": true     | $.meeting.submittedTo: is true or false, but text is expected
          "submittedTo": "RCM"   | "submittedTo": ["RCM"]  | $.meeting.submittedTo: is a list, but text is expected
          "submittedTo": "RCM"   | "submittedTo": {}       | $.meeting.submittedTo: is an object, but text is expected
          "submittedTo": "RCM"   | "submittedTo": null     | $.meeting.submittedTo: is null; what is absent is left out
          "acts": [ "THANK" ]      | "acts": "THANK"         | $.conclusions[0].acts: is text, but a list is expected
          "acts": [ "THANK" ]      | "acts": {}              | $.conclusions[0].acts: is an object, but a list is expected
          "acts": [ "THANK" ]      | "acts": [null]          | $.conclusions[0].acts[0]: is null; what is absent is left out
          "acts": [ "THANK" ]      | "acts": [1]             | $.conclusions[0].acts[0]: is a number, but text is expected
          "acts": [ "THANK" ]      | "acts": [["THANK"]]     | $.conclusions[0].acts: has a list within a list
          "pending": false       | "pending": "false"      | $.conclusions[1].children[0].commitments[0].pending: is text, but true or false is expected
          "pending": false       | "pending": 0            | $.conclusions[1].children[0].commitments[0].pending: is a number, but true or false is expected
          "line": 61             | "line": "61"            | $.conclusions[1].source.line: is text, but a whole number is expected
          "line": 61             | "line": 61.0            | $.conclusions[1].source.line: is a number, but a whole number is expected
          "line": 61             | "line": true            | $.conclusions[1].source.line: is true or false, but a whole number is expected
          "line": 61             | "line": 61000000000     | $.conclusions[1].source.line: is a number, but a whole number up to 2147483647 is expected
          "name": {              | "name": "x", "x": {     | $.parties[0].name: is text, but an object is expected
          "meeting": {           | "meeting": "x", "x": {  | $.meeting: is text, but an object is expected
          "conclusions": [       | "conclusions": [[],     | $.conclusions[0]: is a list, but an object is expected
          "conclusions": [       | "conclusions": ["",     | $.conclusions[0]: is text, but an object is expected
          "conclusions": [       | "conclusions": [null,   | $.conclusions[0]: is null; what is absent is left out
          "en": "Canada"         | "en": 1                 | $.parties[0].name.en: is a number, but text is expected
          "en": "Canada"         | "en": null              | $.parties[0].name.en: is null; what is absent is left out
          """)
  void convertsNoValueOfAnotherType(String original, String damaged, String message) {
    assertRefused(damage(original, damaged), message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "mode": "IN_PERSON",   | ``                      | $.meeting.mode: is missing
          "endDate": "2018-07-20", | ``                    | $.meeting.endDate: is missing
          "schema": "org.rcm.report", | ``                 | $.schema: is missing; a report has "org.rcm.report" there
          "schemaVersion": "1.0", | ``                     | $.schemaVersion: is missing; a report has "1.0" there
          "pending": false,      | ``                      | $.conclusions[1].children[0].commitments[0].pending: is missing
          "text": "San José"     | ``                      | $.conclusions[1].children[0].commitments[1].place.text: is missing
          "line": 61,            | ``                      | $.conclusions[1].source.line: is missing
          "acts": [ "THANK" ],     | ``                      | $.conclusions[0].acts: is missing
          "type": "group",       | ``                      | $.parties[2].type: is missing
          """)
  void saysWhatIsMissing(String original, String damaged, String message) {
    assertRefused(damage(original, damaged), message);
  }

  @Test
  void refusesPropertiesThatTheFormatDoesNotHave() {
    assertRefused(
        damage("\"mode\":", "\"colour\": \"red\", \"mode\":"),
        "$.meeting.colour: is not a property of the format, which has here body, endDate, mode,"
            + " participants, place, startDate, submittedTo, title");
    assertRefused(
        damage("\"mode\":", "\"a b\\n\": [{\"x\": []}], \"mode\":"),
        "$.meeting[\"a b\uFFFD\"]: is not a property of the format");
  }

  @Test
  void skipsWhatALaterMinorVersionMayHave() throws IOException {
    String newer = damage("\"mode\":", "\"colour\": {\"a\": [1, {}]}, \"mode\":")
        .replace("\"1.0\"", "\"1.7\"");
    assertThat(READER.read(newer)).isEqualTo(REPORT);
  }

  @Test
  void findsTheVersionWhereverItStands() throws IOException {
    String last = damage("\"schemaVersion\": \"1.0\",", "")
        .replaceFirst("\"kind\":", "\"colour\": 1, \"kind\":");
    String newer = last.substring(0, last.lastIndexOf('}')) + ", \"schemaVersion\": \"1.1\"}";
    assertThat(READER.read(newer)).isEqualTo(REPORT);
    assertRefused(newer.replace("\"1.1\"", "\"1.0\""), "$.colour: is not a property");
  }

  @Test
  void explainsAFileOfAnotherVersionByItsVersion() {
    assertRefused(
        damage("\"1.0\"", "\"2.0\"").replace("\"meeting\": {", "\"meeting\": [{"),
        "$.schemaVersion: \"2.0\" cannot be read");
  }

  @Test
  void refusesAPropertyThatStandsTwice() {
    assertRefused(
        damage("\"mode\":", "\"title\": \"x\", \"mode\":"),
        "$.meeting.title: stands twice in one object");
    assertRefused(
        damage("\"es\": \"Canadá\"", "\"en\": \"x\""), "$.parties[0].name.en: stands twice");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          ``           | $: is empty, but a report is expected
          `   `        | $: is empty, but a report is expected
          []           | $: is a list, but a report is an object
          null         | $: is null, but a report is an object
          "report"     | $: is text, but a report is an object
          12           | $: is a number, but a report is an object
          hello        | $ (line 1, column 1): is not JSON: Unrecognized token
          <report/>    | $ (line 1, column 1): is not JSON: Unexpected character
          {            | $ (line 1, column 2): is not JSON: Unexpected end-of-input
          {}           | $.schema: is missing; a report has "org.rcm.report" there
          {a: 1}       | $ (line 1, column 2): is not JSON: Unexpected character
          {"schema": 'x'} | $.schema (line 1, column 12): is not JSON: Unexpected character
          /* x */ {}   | $ (line 1, column 1): is not JSON: Unexpected character
          """)
  void refusesWhatIsNotJsonOrNotAReport(String text, String message) {
    assertRefused(text, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "x", "1", "\"x\"", "}", ",", "\u0000"})
  void refusesWhateverFollowsTheReport(String more) {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> READER.read(JSON + more));
  }

  @Test
  void tellsThePlaceByItself() {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> READER.read(damage("\"2018-08-03\"", "\"soon\"")))
        .satisfies(e ->
            assertThat(e.place()).isEqualTo("$.conclusions[1].children[0].commitments[0].due.to"))
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsUtf8WithAByteOrderMarkAndOtherEncodingsOfUnicode() throws IOException {
    assertThat(READER.read("\uFEFF" + JSON)).isEqualTo(REPORT);
    assertThat(read(("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_8))).isEqualTo(REPORT);
    assertThat(read(JSON.getBytes(StandardCharsets.UTF_16))).isEqualTo(REPORT);
    assertThat(read(JSON.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(REPORT);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThatThrownBy(() -> read(JSON.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(MalformedReportException.class)
        .hasMessageContaining("is not JSON: Invalid UTF-8");
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.json");
    Files.writeString(file, JSON);
    assertThat(READER.read(file)).isEqualTo(REPORT);
    assertThatThrownBy(() -> READER.read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void leavesTheStreamOpenAndPassesItsExceptionsOn() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the line is dead");
      }

      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    assertThatThrownBy(() -> READER.read(broken))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("the line is dead");
  }

  private static Report read(byte[] bytes) throws IOException {
    return READER.read(new ByteArrayInputStream(bytes));
  }

  private static String damage(String original, String damaged) {
    assertThat(JSON).contains(original);
    int at = JSON.indexOf(original);
    return JSON.substring(0, at) + damaged + JSON.substring(at + original.length());
  }

  private static void assertRefused(String json, String message) {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> READER.read(json))
        .withMessageStartingWith(message);
  }
}

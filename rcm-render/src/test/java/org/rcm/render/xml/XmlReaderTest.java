package org.rcm.render.xml;

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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Report;
import org.rcm.render.MalformedReportException;
import org.rcm.render.SampleReports;

class XmlReaderTest {
  private static final Report REPORT = SampleReports.rcgm2018();
  private static final String XML = XmlRenderer.create().renderToString(REPORT);
  private static final XmlReader READER = XmlReader.create();
  private static final String E1 =
      "/report/conclusions/conclusion[2]/children/conclusion[1]/commitments/commitment[1]";

  /** What is replaced in the sample, by what, and what the reader says of it; {E1} is the commitment 13.e#1. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          to="2018-08-03"     | to="2018-13-40"    | 30:66 {E1}/due/@to: "2018-13-40" is not a date
          startDate="2018-07-19" | startDate="19 July" | /report/meeting/@startDate: "19 July" is not a date, which is written as 2018-08-03
          endDate="2018-07-20" | endDate="2018-07-18" | /report/meeting: A meeting must not end before it starts, but was 2018-07-19 to 2018-07-18
          startDate="2018-07-19" | startDate="2018-07-19Z" | /report/meeting/@startDate: "2018-07-19Z" is not a date, which is written as 2018-08-03
          schema="org.rcm.report" | schema="org.rcm.events" | /report/@schema: "org.rcm.events" is not a report, which is "org.rcm.report"
          schemaVersion="1.0" | schemaVersion="2.0" | /report/@schemaVersion: "2.0" cannot be read; this library reads 1.0 and later versions 1.x
          kind="CONCLUSIONS"  | kind="MINUTES"      | /report/@kind: "MINUTES" is not one of CONCLUSIONS, REPORT, DECLARATION, COMMUNIQUE
          language="en"       | language="english_US" | /report/@language: "english_US" is not a language tag of BCP 47 such as "en" or "es"
          acts="THANK"        | acts="CURSE"        | /report/conclusions/conclusion[1]/@acts: "CURSE" is not one of THANK, CONGRATULATE
          id="13.e#1"         | id="13.e"           | {E1}/@id: The id of a commitment is a conclusion number, # and a count, as in 13.e#1, but was "13.e"
          number="1"          | number="I."         | /report/conclusions/conclusion[1]/@number: A conclusion number is a path of at most 32
          body="RCGM"         | body="OAS"          | /report/meeting/@body: "OAS" is not among the parties that the file lists
          body="RCGM"         | body="CA"           | /report/meeting/@body: "CA" is not an organization
          country="PA"        | country="RCM"       | /report/meeting/place/@country: "RCM" is not a country
          responsible="UNSTATED" | responsible=""   | {E1}/@responsible: is empty; where nobody is named, it holds UNSTATED
          type="group"        | type="gang"         | /report/parties/party[3]/@type: "gang" is not one of country, organization, group
          type="group"        | type="organization" | /report/parties/party[3]/@members: belongs to groups only
          id="PA"             | id="XX"             | /report/parties/party[4]/@id: Country code must be assigned to a country by ISO 3166-1, but "XX" is not
          pending="false"     | pending="no"        | {E1}/@pending: "no" is not true or false
          line="61"           | line="one"          | /report/conclusions/conclusion[2]/source/@line: "one" is not a whole number from 1
          line="61"           | line="0"            | /report/conclusions/conclusion[2]/source: A source span counts line and column from 1
          line="61"           | line="99999999999"  | /report/conclusions/conclusion[2]/source/@line: "99999999999" is not a whole number from 1 to 2147483647
          position="0"        | position="1"        | {E1}: Evidence for ACT of 13.e#1 must quote the words at its position in the clause, but "To submit" does not stand at 1
          position="0"        | position="one"      | {E1}/evidence/ground[1]/@position: "one" is not a whole number from 0
          field="TO"          | field="WHOM"        | {E1}/evidence/ground[2]/@field: "WHOM" is not one of ACT, RESPONSIBLE
          origin="PARENT"     | origin="ABOVE"      | /commitment[2]/evidence/ground[1]/@origin: "ABOVE" is not one of CLAUSE, CONCLUSION, PARENT, SECTION, MEETING
          origin="MEETING"    | origin="SECTION"    | {E1}/evidence/ground[4]: Evidence must quote words unless it rests on the dates of the meeting
          rule="until-then"   | rule="until_then"     | {E1}/evidence/ground[3]: The rule of evidence must be an id such as named-behind-the-verb, but was "until_then"
          <clause>To          | <clause>So          | {E1}: Evidence for ACT of 13.e#1 must quote the words at its position in the clause
          <text language="en">Member | <text language="EN">Member | /report/parties/party[3]/name: A language must be a tag of BCP 47
          <text language="es">Canadá | <text language="en">Canadá | /report/parties/party[1]/name: There must be one text for each language, but there are two for "en"
          """)
  void saysWhereAndWhatIsWrong(String original, String damaged, String message) {
    assertRefused(damage(original, damaged), message.replace("{E1}", E1));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          mode="IN_PERSON"    | ``                    | /report/meeting/@mode: is missing
          schema="org.rcm.report" | ``                | /report/@schema: is missing; a report has "org.rcm.report" there
          pending="false"     | ``                    | {E1}/@pending: is missing
          line="61"           | ``                    | /report/conclusions/conclusion[2]/source/@line: is missing
          acts="THANK"        | ``                    | /report/conclusions/conclusion[1]/@acts: is missing
          <action>submit a list of key topics</action> | `` | {E1}/action: is missing
          <text>San José</text> | ``                  | /place/text: is missing
          field="ACT"         | ``                    | {E1}/evidence/ground[1]/@field: is missing
          rule="operative-verb" | ``                  | {E1}/evidence/ground[1]/@rule: is missing
          <text>To submit</text> | ``                 | {E1}/evidence/ground[1]: Evidence must quote words
          <mentions countries="CA" organizations=""/> | `` | /report/conclusions/conclusion[1]/mentions: is missing
          <text language="en">Member Countries</text> | `` | /report/parties/party[3]: The party MEMBER_COUNTRIES must have a name in at least one language
          """)
  void saysWhatIsMissing(String original, String damaged, String message) {
    assertRefused(damage(original, damaged), message.replace("{E1}", E1));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          mode=               | colour="red" mode=    | /report/meeting/@colour: is not an attribute of the format
          <city>              | <city language="en">  | /report/meeting/place/city/@language: is not an attribute of the format
          <city>              | <colour/><city>       | /report/meeting/place/colour: is not expected here, but city
          </place>            | <colour/></place>     | /report/meeting/place/colour: is not expected here
          </place>            | <city>x</city></place> | /report/meeting/place/city: is not expected here
          <city>              | <x:city xmlns:x="urn:x"/><city> | /report/meeting/place/city: is not expected here, but
          <conclusions>       | <conclusions>words    | /report/conclusions: holds elements only, but there is text
          <city>Panama        | <city><b>Panama</b>   | /report/meeting/place/city: holds text only, but there is an element in it
          <meeting            | <meeting xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true" | /report/meeting/@xsi:nil: is not allowed here
          <meeting            | <meeting xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="placeType" | /report/meeting/@xsi:type: is not allowed here
          <meeting            | <meeting mode="ONLINE" | is not well-formed XML:
          <city>              | <place>               | is not well-formed XML:
          <city>              | <city>&xxe;           | is not well-formed XML:
          <city>              | <city>&#0;            | is not well-formed XML:
          <city>              | <city>&#9;            | /report/meeting/place: The city of a place must be readable text
          """)
  void refusesWhatTheFormatDoesNotHave(String original, String damaged, String message) {
    assertRefused(damage(original, damaged), message);
  }

  @Test
  void skipsWhatALaterMinorVersionMayHave() throws IOException {
    String newer = damage("schemaVersion=\"1.0\"", "schemaVersion=\"1.7\"")
        .replace("<city>", "<colour a='b'><deep/>red</colour><city hue='1'>")
        .replace("mode=", "colour=\"red\" mode=");
    assertThat(READER.read(newer)).isEqualTo(REPORT);
  }

  @Test
  void stillChecksValuesOfALaterMinorVersion() {
    String newer = damage("schemaVersion=\"1.0\"", "schemaVersion=\"1.7\"");
    assertRefused(newer.replace("line=\"61\"", "line=\"x\""), "/source");
    assertRefused(
        newer.replace("2018-07-19", "soon"), "/report/meeting/@startDate: \"soon\" is not a date");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          ``           | 1:1 /: is not XML:
          hello        | 1:1 /: is not XML:
          {}           | 1:1 /: is not XML:
          <report/>    | 1:10 /report: is the element "report" of the namespace "", but a report is the element "report" of "urn:rcm:report:1"
          <html>       | 1:7 /html: is the element "html" of the namespace ""
          <report xmlns="urn:rcm:report:2"/> | 1:35 /report: is the element "report" of the namespace "urn:rcm:report:2"
          <report xmlns="urn:rcm:report:1"/> | /report/@schema: is missing
          <!DOCTYPE report><report/> | 1:10 /: is a document type declaration (DOCTYPE), which is not allowed
          """)
  void refusesWhatIsNotXmlOrNotAReport(String text, String message) {
    assertRefused(text, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<x/>", "x", "&amp;", "<?xml version='1.0'?>"})
  void refusesWhateverFollowsTheReport(String more) {
    assertRefused(XML + more, "is not well-formed XML");
  }

  @Test
  void explainsInTheSameWordsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"de", "ja", "zh-CN", "es", "ar-EG"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertRefused(
            damage("mode=", "colour=\"red\" mode="),
            "/report/meeting/@colour: is not an attribute of the format");
        assertRefused(
            damage("<city>", "<colour/><city>"),
            "/report/meeting/place/colour: is not expected here, but city");
        assertRefused(
            damage("line=\"61\"", "line=\"one\""),
            "/source/@line: \"one\" is not a whole number from 1");
        assertRefused("<!DOCTYPE report><report/>", "is a document type declaration (DOCTYPE)");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void tellsThePlaceByItself() {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> READER.read(damage("2018-08-03", "soon")))
        .satisfies(e -> assertThat(e.place()).isEqualTo("30:60 " + E1 + "/due/@to"))
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsTheEncodingsThatXmlNames() throws IOException {
    assertThat(READER.read("\uFEFF" + XML)).isEqualTo(REPORT);
    assertThat(read(("\uFEFF" + XML).getBytes(StandardCharsets.UTF_8))).isEqualTo(REPORT);
    String utf16 = XML.replace("UTF-8", "UTF-16");
    assertThat(read(utf16.getBytes(StandardCharsets.UTF_16))).isEqualTo(REPORT);
    assertThat(READER.read(utf16)).isEqualTo(REPORT);
    String latin = XML.replace("UTF-8", "ISO-8859-1");
    assertThat(read(latin.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(REPORT);
  }

  @Test
  void refusesBytesThatAreNotInTheEncodingTheyName() {
    assertThatThrownBy(() -> read(XML.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(MalformedReportException.class)
        .hasMessageContaining("is not text in a known encoding");
    assertThatThrownBy(() -> read(XML.replace("UTF-8", "KLINGON").getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(MalformedReportException.class)
        .hasMessageContaining("is not text in a known encoding: KLINGON");
  }

  @Test
  void acceptsCommentsInstructionsPrefixesAndSchemaHints() throws IOException {
    String other = XML.replace(
            "<report xmlns=\"urn:rcm:report:1\"",
            "<?style x?><!-- hand-made --><r:report xmlns:r=\"urn:rcm:report:1\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"urn:rcm:report:1 http://example.invalid/none.xsd\"")
        .replaceAll("<(/?)([a-z])", "<$1r:$2")
        .replace("r:r:", "r:")
        .replace("<r:city>Panama", "<r:city><!-- x -->Pa<![CDATA[na]]>ma")
        .replace("participants=\"", "participants=\"\n  ");
    assertThat(READER.read(other)).isEqualTo(REPORT);
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.xml");
    Files.writeString(file, XML);
    assertThat(READER.read(file)).isEqualTo(REPORT);
    assertThatThrownBy(() -> READER.read(folder.resolve("none.xml")))
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
    assertThat(XML).contains(original);
    int at = XML.indexOf(original);
    return XML.substring(0, at) + damaged + XML.substring(at + original.length());
  }

  private static void assertRefused(String xml, String message) {
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> READER.read(xml))
        .withMessageContaining(message);
  }
}

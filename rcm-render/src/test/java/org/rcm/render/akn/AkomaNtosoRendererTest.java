package org.rcm.render.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rcm.model.Act;
import org.rcm.model.Conclusion;
import org.rcm.model.Country;
import org.rcm.model.InvalidValueException;
import org.rcm.model.LocalizedText;
import org.rcm.model.Mentions;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.TimeFrame;
import org.rcm.render.ManyReports;
import org.rcm.render.SampleReports;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AkomaNtosoRendererTest {
  private static final AkomaNtosoRenderer RENDERER = AkomaNtosoRenderer.create();
  private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final Path SCHEMA =
      Path.of("..", "..", "shared", "schemas", "akn", "akomantoso30.xsd");

  @Test
  void isValidByTheOfficialSchema() throws Exception {
    assumeTrue(Files.exists(SCHEMA), "the schema of Akoma Ntoso is not here: " + SCHEMA);
    Schema schema = SchemaFactory.newDefaultInstance().newSchema(SCHEMA.toFile());
    for (Report report : ManyReports.all()) {
      byte[] xml = RENDERER.renderToBytes(report);
      assertThatCode(
              () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml))))
          .as(report.title())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void givesEveryPartAnIdentifierOfItsOwn() throws Exception {
    for (Report report : ManyReports.all()) {
      Set<String> ids = new HashSet<>();
      for (Element element : elements(document(report), "*")) {
        String id = element.getAttribute("eId");
        assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        assertThat(id).doesNotContainAnyWhitespaces();
      }
      for (Element element : elements(document(report), "*")) {
        for (String reference : element.getAttribute("refersTo").split(" ", -1)) {
          assertThat(reference.isEmpty() || ids.contains(reference.substring(1)))
              .as(reference)
              .isTrue();
        }
        for (String name : List.of("source", "href")) {
          String reference = element.getAttribute(name);
          assertThat(!reference.startsWith("#") || ids.contains(reference.substring(1)))
              .isTrue();
        }
      }
    }
  }

  /** The law: no text is changed, lost or added, and none moves to another conclusion. */
  @Test
  void holdsExactlyTheTextsOfTheReport() throws Exception {
    for (Report report : ManyReports.all()) {
      Document document = document(report);
      assertThat(elements(document, "docTitle").get(0).getTextContent()).isEqualTo(report.title());
      Element body = elements(document, "mainBody").get(0);
      List<String> read = new ArrayList<>();
      for (Element run : children(body, "hcontainer")) {
        readRun(run, "paragraph", read);
      }
      List<String> written =
          report.allConclusions().stream().map(AkomaNtosoRendererTest::texts).toList();
      assertThat(read).isEqualTo(written);
    }
  }

  private static String texts(Conclusion c) {
    return c.label() + "|" + c.section().orElse("") + "|" + c.text() + "|"
        + c.continuation().orElse("") + "|" + c.children().size();
  }

  private static void readRun(Element run, String itemName, List<String> read) {
    String section = text(run, "heading");
    for (Element item : children(run, itemName)) {
      List<Element> lists = children(item, "list");
      int below = lists.stream().mapToInt(l -> children(l, "point").size()).sum();
      read.add(text(item, "num") + "|" + section + "|" + text(item, "content") + text(item, "intro")
          + "|" + text(item, "wrapUp") + "|" + below);
      lists.forEach(list -> readRun(list, "point", read));
    }
  }

  @Test
  void namesWorkExpressionAndManifestationByTheNamingConvention() throws Exception {
    String work = "/akn/rcm/debateReport/meetingReport/rcgm/2018-07-20/conclusions";
    Document document = document(SampleReports.rcgm2018());
    assertThat(elements(document, "FRBRuri").stream().map(e -> e.getAttribute("value")))
        .containsExactly(work, work + "/eng", work + "/eng.akn");
    assertThat(elements(document, "FRBRthis").stream().map(e -> e.getAttribute("value")))
        .containsExactly(work + "/!main", work + "/eng/!main", work + "/eng/!main.xml");
    assertThat(elements(document, "FRBRlanguage").get(0).getAttribute("language"))
        .isEqualTo("eng");
    assertThat(elements(document, "FRBRdate").get(0).getAttribute("date")).isEqualTo("2018-07-20");
  }

  @Test
  void saysThatAReportHasNoDateWhereItHasNone() throws Exception {
    Document document = document(SampleReports.declaration());
    assertThat(elements(document, "FRBRuri").get(0).getAttribute("value"))
        .isEqualTo("/akn/rcm/debateReport/meetingReport/nn/declaration");
    assertThat(elements(document, "FRBRdate").get(0).getAttribute("name")).isEqualTo("unknown");
  }

  @Test
  void takesAnotherJurisdiction() {
    String xml = AkomaNtosoRenderer.builder()
        .jurisdiction("un")
        .build()
        .renderToString(SampleReports.rcgm2018());
    assertThat(xml)
        .contains("<FRBRcountry value=\"un\"", "\"/akn/un/debateReport/")
        .doesNotContain("/akn/rcm");
    assertThatThrownBy(() -> AkomaNtosoRenderer.builder().jurisdiction("UN/x"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A jurisdiction is at most 32 small letters, digits and hyphens, as in \"rcm\","
            + " but was \"UN/x\"");
  }

  @Test
  void numbersPartsAsPrinted() throws Exception {
    Report report = SampleReports.with(item("2")
        .addChild(item("2.b").section("Health").addChild(item("2.b[1]").build()).build())
        .addChild(item("2.b~2").section("Health").build())
        .addChild(item("2[1]").build())
        .build());
    assertThat(elements(document(report), "point").stream().map(e -> e.getAttribute("eId")))
        .containsExactly(
            "hcontainer_1__para_2__list_1__point_b",
            "hcontainer_1__para_2__list_1__point_b__list_1__point_1",
            "hcontainer_1__para_2__list_1__point_b-2",
            "hcontainer_1__para_2__list_2__point_1");
    assertThat(elements(document(report), "heading")).hasSize(1);
  }

  @Test
  void marksCountriesOrganisationsAndDaysWhereTheyAreNamedExactly() {
    Conclusion conclusion = item("1")
        .text("To ask Canada and the RCGM, not Canadairs, to meet Canada's team on 3 May 2021.")
        .addAct(Act.REQUEST)
        .mentions(new Mentions(
            List.of(SampleReports.CANADA), List.of(SampleReports.RCGM, SampleReports.SECRETARIAT)))
        .addTimeFrame(day("on 3 May 2021", 3, 3))
        .build();
    assertThat(RENDERER.renderToString(SampleReports.with(conclusion)))
        .contains("To ask <location eId=\"hcontainer_1__para_1__content__p__location_1\""
            + " refersTo=\"#location.CA\">Canada</location> and the <organization"
            + " eId=\"hcontainer_1__para_1__content__p__organization_1\""
            + " refersTo=\"#organization.RCGM\">RCGM</organization>, not Canadairs, to meet"
            + " <location eId=\"hcontainer_1__para_1__content__p__location_2\""
            + " refersTo=\"#location.CA\">Canada</location>'s team <date"
            + " eId=\"hcontainer_1__para_1__content__p__date_1\" date=\"2021-05-03\">on 3 May"
            + " 2021</date>.")
        .contains("refersTo=\"#concept.REQUEST\"");
  }

  @Test
  void marksNoDayWhereTheWordsLeaveSeveral() {
    Conclusion conclusion = item("1")
        .text("on 3-4 May 2021")
        .addTimeFrame(day("on 3-4 May 2021", 3, 4))
        .build();
    assertThat(RENDERER.renderToString(SampleReports.with(conclusion))).doesNotContain("<date");
  }

  @Test
  void marksNoCountryInTheNameOfACity() {
    Report report = SampleReports.rcgm2018().toBuilder()
        .conclusions(List.of(item("1")
            .text("To meet in Panama City, Panama.")
            .mentions(new Mentions(List.of(Country.of("PA")), List.of()))
            .build()))
        .build();
    assertThat(RENDERER.renderToString(report)).contains("To meet in Panama City, <location ");
  }

  @Test
  void marksTheLongestOfNamesWithinNames() {
    Party association = Organization.builder()
        .id("ASSOCIATION")
        .kind(OrganizationKind.OTHER)
        .name(LocalizedText.of("en", "Canada and RCGM Association"))
        .build();
    Conclusion conclusion = item("1")
        .text("To thank the Canada and RCGM Association.")
        .mentions(
            new Mentions(List.of(SampleReports.CANADA), List.of(association, SampleReports.RCGM)))
        .build();
    assertThat(RENDERER.renderToString(SampleReports.with(conclusion)))
        .contains(">Canada and RCGM Association</organization>.")
        .doesNotContain("<location ");
  }

  @Test
  @Timeout(60) // against standing still; says nothing about speed
  void marksVeryManyNamesInTimeThatGrowsAsTheTextDoes() {
    String text = "Canada ".repeat(100_000) + "Canada";
    Conclusion conclusion = item("1")
        .text(text)
        .mentions(new Mentions(List.of(SampleReports.CANADA), List.of()))
        .build();
    assertThat(RENDERER.renderToString(SampleReports.with(conclusion)))
        .contains("_location_100001\"");
  }

  @Test
  void leavesTheEndsOfLinesAsTheyAre() {
    Conclusion conclusion = item("1").text("a").continuation("b\n\nc").build();
    assertThat(RENDERER.renderToString(SampleReports.with(conclusion)))
        .contains("<wrapUp eId=\"hcontainer_1__para_1__wrapup\"><p"
            + " eId=\"hcontainer_1__para_1__wrapup__p\">b\n<eol/>\n<eol/>c</p></wrapUp>");
  }

  @Test
  void saysOfAnUnusualLanguageThatItIsUndetermined() throws IOException {
    Report report = SampleReports.declaration().toBuilder()
        .language(Locale.forLanguageTag("qqx"))
        .build();
    assertThat(RENDERER.renderToString(report)).contains("language=\"qqx\"");
    Report two = report.toBuilder().language(Locale.forLanguageTag("zz")).build();
    assertThat(RENDERER.renderToString(two)).contains("language=\"und\"");
  }

  @Test
  void namesItsForm() {
    assertThat(RENDERER.name()).isEqualTo("akn");
    assertThat(RENDERER.mediaType()).isEqualTo("application/akn+xml");
    assertThat(RENDERER.fileExtension()).isEqualTo(".akn");
  }

  private static Conclusion.Builder item(String number) {
    return SampleReports.conclusion(number);
  }

  private static TimeFrame day(String words, int from, int to) {
    return TimeFrame.builder()
        .text(words)
        .from(LocalDate.of(2021, 5, from))
        .to(LocalDate.of(2021, 5, to))
        .precision(Precision.DAY)
        .build();
  }

  private static Document document(Report report) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(RENDERER.renderToString(report))));
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagNameNS(AKN, name));
  }

  private static List<Element> children(Element parent, String name) {
    return list(parent.getChildNodes()).stream()
        .filter(child -> child.getLocalName().equals(name))
        .toList();
  }

  private static String text(Element parent, String child) {
    List<Element> found = children(parent, child);
    assertThat(found).hasSizeLessThanOrEqualTo(1);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}

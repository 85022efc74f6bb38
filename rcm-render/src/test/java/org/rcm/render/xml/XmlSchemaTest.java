package org.rcm.render.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.rcm.model.Act;
import org.rcm.model.CommitmentField;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.EvidenceOrigin;
import org.rcm.model.MeetingMode;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.render.RandomReports;
import org.rcm.render.SampleReports;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class XmlSchemaTest {
  private static final XmlRenderer RENDERER = XmlRenderer.create();
  private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

  @Test
  void allowsWhateverIsWritten() throws SAXException {
    Schema schema = SchemaFactory.newDefaultInstance().newSchema(XmlRenderer.schema());
    List<Report> reports = new ArrayList<>(
        List.of(SampleReports.rcgm2018(), SampleReports.declaration(), SampleReports.deepest()));
    for (long seed = 0; seed < 100; seed++) {
      reports.add(RandomReports.report(seed));
    }
    for (Report report : reports) {
      byte[] xml = RENDERER.renderToBytes(report);
      assertThatCode(
              () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml))))
          .as(() -> new String(xml, StandardCharsets.UTF_8))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void listsTheConstantsOfTheModel() throws Exception {
    assertThat(constants("reportKindType")).isEqualTo(names(ReportKind.values()));
    assertThat(constants("meetingModeType")).isEqualTo(names(MeetingMode.values()));
    assertThat(constants("actType")).isEqualTo(names(Act.values()));
    assertThat(constants("commitmentStatusType")).isEqualTo(names(CommitmentStatus.values()));
    assertThat(constants("commitmentFieldType")).isEqualTo(names(CommitmentField.values()));
    assertThat(constants("evidenceOriginType")).isEqualTo(names(EvidenceOrigin.values()));
    assertThat(constants("precisionType")).isEqualTo(names(Precision.values()));
    assertThat(constants("organizationKindType")).isEqualTo(names(OrganizationKind.values()));
  }

  @Test
  void documentsEveryElementAttributeAndType() throws Exception {
    for (String kind :
        List.of("element", "attribute", "complexType", "simpleType", "enumeration")) {
      for (Element declared : declared(kind)) {
        assertThat(declared.hasAttribute("ref") || isDocumented(declared))
            .as("%s %s%s", kind, declared.getAttribute("name"), declared.getAttribute("value"))
            .isTrue();
      }
    }
  }

  /** By itself; that of a part of it does not count. */
  private static boolean isDocumented(Element declared) {
    NodeList documentation = declared.getElementsByTagNameNS(XSD, "documentation");
    return documentation.getLength() > 0
        && documentation.item(0).getParentNode().getParentNode().equals(declared)
        && !documentation.item(0).getTextContent().isBlank();
  }

  @Test
  void declaresNoTypeThatNothingUses() throws Exception {
    String text;
    try (InputStream in = XmlRenderer.schema().openStream()) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String kind : List.of("complexType", "simpleType")) {
      for (Element type : declared(kind)) {
        assertThat(text)
            .containsPattern("(type|base|itemType)=\"" + type.getAttribute("name") + "\"");
      }
    }
  }

  private static List<String> constants(String type) throws Exception {
    return declared("enumeration").stream()
        .filter(constant -> ((Element) constant.getParentNode().getParentNode())
            .getAttribute("name")
            .equals(type))
        .map(constant -> constant.getAttribute("value"))
        .toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static List<Element> declared(String kind)
      throws IOException, SAXException, ParserConfigurationException {
    try (InputStream in = XmlRenderer.schema().openStream()) {
      NodeList found = DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(in)
          .getElementsByTagNameNS(XSD, kind);
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        elements.add((Element) found.item(i));
      }
      assertThat(elements).isNotEmpty();
      return elements;
    }
  }
}

package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.rcm.model.Report;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.xml.XmlRenderer;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each part of a file with every field is taken out, given another type, doubled, or gets something unknown, one at a
 * time: what the schema refuses the reader refuses, and what the reader refuses the schema refuses, but for the rules of
 * which the schemas themselves say that they cannot express them.
 */
class SchemaAgreementTest {
  private static final Report REPORT = SampleReports.rcgm2018();
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What both schemas say that they cannot say. */
  private static final String BEYOND_BOTH = "must be listed once each"
      + "|stands twice among the parties"
      + "|is not among the parties that the file lists"
      + "|precision OPEN if and only if it has no dates"
      + "|must quote the words at its position";

  /** And what XML Schema 1.0 cannot say, but JSON Schema can. */
  private static final String BEYOND_XML = "There must be one text for each language"
      + "|meeting: A meeting with an end date must have a start date|meeting/@endDate: is missing"
      + "|Evidence must quote words unless it rests on the dates of the meeting"
      + "|party\\[\\d+\\]/@kind: is missing";

  @Test
  void schemaAndReaderOfJsonAgree() throws IOException {
    Schema schema;
    try (InputStream in = JsonRenderer.schema().openStream()) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    }
    List<String> changed = new ArrayList<>();
    ObjectNode root = (ObjectNode) MAPPER.readTree(Wire.JSON.render(REPORT));
    change(root, root, changed);
    assertAgreement(
        Wire.JSON,
        changed,
        json -> schema
            .validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
            .stream()
            .map(Object::toString)
            .findFirst()
            .orElse(""));
  }

  private static void change(JsonNode root, JsonNode node, List<String> changed) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        object.remove(name);
        changed.add(root.toString());
        for (JsonNode other : others()) {
          object.set(name, other);
          changed.add(root.toString());
        }
        object.set(name, value);
        change(root, value, changed);
      }
      object.put("colour", "red");
      changed.add(root.toString());
      object.remove("colour");
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        JsonNode value = list.get(i);
        list.insert(i, value.deepCopy());
        changed.add(root.toString());
        list.remove(i);
        for (JsonNode other : others()) {
          list.set(i, other);
          changed.add(root.toString());
        }
        list.set(i, value);
        change(root, value, changed);
      }
    }
  }

  private static List<JsonNode> others() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return List.of(
        json.nullNode(),
        json.stringNode(""),
        json.stringNode("?"),
        json.numberNode(-1),
        json.numberNode(1.5),
        json.booleanNode(true),
        json.arrayNode(),
        json.arrayNode().add("?"),
        json.objectNode());
  }

  @Test
  void schemaAndReaderOfXmlAgree() throws Exception {
    javax.xml.validation.Schema schema =
        SchemaFactory.newDefaultInstance().newSchema(XmlRenderer.schema());
    List<String> changed = new ArrayList<>();
    Document document = DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Wire.XML.render(REPORT))));
    change(document.getDocumentElement(), changed);
    assertAgreement(Wire.XML, changed, xml -> {
      try {
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        return "";
      } catch (SAXException e) {
        return e.toString();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    });
  }

  private static void change(Element element, List<String> changed) throws Exception {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getName().startsWith("xmlns")) {
        continue;
      }
      String value = attribute.getValue();
      for (String other : List.of("", "?", "-1", value + " " + value)) {
        attribute.setValue(other);
        changed.add(text(element));
      }
      attribute.setValue(value);
      element.removeAttributeNode(attribute);
      changed.add(text(element));
      element.setAttributeNode(attribute);
    }
    element.setAttribute("colour", "red");
    changed.add(text(element));
    element.removeAttribute("colour");
    Node added = element.appendChild(element.getOwnerDocument().createTextNode("?"));
    changed.add(text(element));
    element.removeChild(added);
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        element.insertBefore(child.cloneNode(true), child);
        changed.add(text(element));
        element.removeChild(child.getPreviousSibling());
        Node next = child.getNextSibling();
        element.removeChild(child);
        changed.add(text(element));
        element.insertBefore(child, next);
        change(child, changed);
      }
    }
  }

  private static String text(Element element) throws Exception {
    StringWriter text = new StringWriter();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(element.getOwnerDocument()), new StreamResult(text));
    return text.toString();
  }

  private static void assertAgreement(
      Wire wire, List<String> changed, UnaryOperator<String> schema) {
    Pattern beyond =
        Pattern.compile(wire == Wire.JSON ? BEYOND_BOTH : BEYOND_BOTH + "|" + BEYOND_XML);
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    for (String file : changed) {
      String problem = schema.apply(file);
      String message = refusal(wire, file);
      refused += message.isEmpty() ? 0 : 1;
      if (!problem.isEmpty() && message.isEmpty()) {
        disagreements.add("only the schema refuses: " + problem);
      } else if (problem.isEmpty()
          && !message.isEmpty()
          && !beyond.matcher(message).find()) {
        disagreements.add("only the reader refuses: " + message);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(changed).hasSizeGreaterThan(800);
    assertThat(refused).isGreaterThan(changed.size() / 2);
  }

  private static String refusal(Wire wire, String file) {
    try {
      wire.read(file);
      return "";
    } catch (MalformedReportException e) {
      return String.valueOf(e.getMessage());
    }
  }
}

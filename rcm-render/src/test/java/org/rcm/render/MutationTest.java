package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rcm.model.Report;

/** One change at a time to a file with every field: what must be there, be so, or be once is missed at once. */
class MutationTest {
  private static final Report REPORT = SampleReports.rcgm2018();
  private static final Pattern JSON_LINE =
      Pattern.compile("(?m)^( +\"(\\w+)\": )([^\\[{\\n]+?|\\[[^\\n{]*\\])(,?)$");
  private static final Pattern ATTRIBUTE = Pattern.compile(" (\\w+)=\"([^\"]*)\"");
  private static final Pattern LEAF = Pattern.compile("<(\\w+)[^>/]*>([^<]+)</\\1>");

  /** What a report may lack; without it, it is another report. */
  private static final Set<String> OPTIONAL = Set.of(
      "body",
      "submittedTo",
      "city",
      "country",
      "section",
      "continuation",
      "by",
      "to",
      "support",
      "from",
      "position",
      "members",
      "en",
      "es");

  @Test
  void missesEveryPropertyThatIsTakenOutOfJson() {
    String json = Wire.JSON.render(REPORT);
    for (MatchResult line : matches(JSON_LINE, json)) {
      String without = line.group(4).isEmpty()
          ? json.substring(0, json.lastIndexOf(',', line.start())) + json.substring(line.end())
          : json.substring(0, line.start()) + json.substring(line.end());
      assertNoticed(Wire.JSON, without, line.group(2), line.group());
    }
  }

  @Test
  void refusesEveryPropertyOfAnotherTypeInJson() {
    String json = Wire.JSON.render(REPORT);
    for (MatchResult line : matches(JSON_LINE, json)) {
      for (String other : List.of("null", "1.5", "[[]]", "{\"x\": 1}", "true", "\"?\"", "-1")) {
        if (isText(line) && other.equals("\"?\"")
            || line.group(3).equals(other)
            || line.group(3).equals("false") && other.equals("true")) {
          continue;
        }
        assertRefused(
            Wire.JSON,
            json.substring(0, line.start(3)) + other + json.substring(line.end(3)),
            line.group() + " -> " + other);
      }
    }
  }

  @Test
  void refusesEveryPropertyThatStandsTwiceInJson() {
    String json = Wire.JSON.render(REPORT);
    for (MatchResult line : matches(JSON_LINE, json)) {
      String twice = json.substring(0, line.start()) + line.group(1) + line.group(3) + ",\n"
          + json.substring(line.start());
      assertThatThrownBy(() -> Wire.JSON.read(twice))
          .as(line.group())
          .isInstanceOf(MalformedReportException.class)
          .hasMessageContaining(line.group(2) + ": stands twice in one object");
    }
  }

  @Test
  void missesEveryAttributeThatIsTakenOutOfXml() {
    String xml = Wire.XML.render(REPORT);
    for (MatchResult attribute : matches(ATTRIBUTE, body(xml))) {
      String without = xml.replace(body(xml), cut(body(xml), attribute, ""));
      assertNoticed(Wire.XML, without, attribute.group(1), attribute.group());
    }
  }

  @Test
  void refusesEveryAttributeWithAnotherValueInXml() {
    String xml = Wire.XML.render(REPORT);
    for (MatchResult attribute : matches(ATTRIBUTE, body(xml))) {
      if (!attribute.group(1).equals("label")) {
        String other = " " + attribute.group(1) + "=\"?\"";
        String damaged = xml.replace(body(xml), cut(body(xml), attribute, other));
        assertRefused(Wire.XML, damaged, attribute.group());
      }
    }
  }

  @Test
  void missesEveryTextThatIsTakenOutOfXml() {
    String xml = Wire.XML.render(REPORT);
    for (MatchResult leaf : matches(LEAF, xml)) {
      String name = leaf.group().contains("language=") ? "en" : leaf.group(1);
      assertNoticed(Wire.XML, cut(xml, leaf, ""), name, leaf.group());
    }
  }

  @Test
  void refusesEveryTextThatStandsTwiceInXml() {
    String xml = Wire.XML.render(REPORT);
    for (MatchResult leaf : matches(LEAF, xml)) {
      assertRefused(Wire.XML, cut(xml, leaf, leaf.group() + leaf.group()), leaf.group());
    }
  }

  private static boolean isText(MatchResult line) {
    return Set.of(
            "title",
            "label",
            "text",
            "section",
            "continuation",
            "action",
            "clause",
            "city",
            "en",
            "es")
        .contains(line.group(2));
  }

  private static String body(String xml) {
    return xml.substring(xml.indexOf(" schema="));
  }

  private static String cut(String text, MatchResult at, String instead) {
    return text.substring(0, at.start()) + instead + text.substring(at.end());
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    assertThat(found).hasSizeGreaterThan(20);
    return found;
  }

  private static void assertNoticed(Wire wire, String damaged, String name, String what) {
    try {
      Report report = wire.read(damaged);
      assertThat(OPTIONAL).as("%s may be absent", what).contains(name);
      assertThat(wire.render(report)).as(what).isNotEmpty();
    } catch (MalformedReportException e) {
      assertThat(e).hasMessageStartingWith(e.place() + ": ");
    }
  }

  private static void assertRefused(Wire wire, String damaged, String what) {
    assertThatThrownBy(() -> wire.read(damaged))
        .as(what)
        .isInstanceOf(MalformedReportException.class);
  }
}

package org.rcm.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Conclusion;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;
import org.rcm.render.ParsedReports;
import org.rcm.render.RandomReports;
import org.rcm.render.SampleReports;

class HtmlRendererTest {
  private static final HtmlRenderer RENDERER = HtmlRenderer.create();

  static Stream<Report> reports() {
    return Stream.concat(
        ParsedReports.samples().stream().map(ParsedReports::of),
        LongStream.range(0, 20).mapToObj(RandomReports::report));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isWellFormedForParsersOfXmlToo(Report report) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
    parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);

    org.w3c.dom.Document page = parsers
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(RENDERER.renderToBytes(report)));

    assertThat(page.getDocumentElement().getAttribute("lang"))
        .isEqualTo(report.language().toLanguageTag());
    assertThat(page.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(report.title());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void showsEachItemWithItsLabelAsPrinted(Report report) {
    Document page = page(RENDERER, report);

    List<Element> items = page.select("main section li");
    assertThat(items).hasSameSizeAs(report.allConclusions());
    for (int i = 0; i < items.size(); i++) {
      Conclusion conclusion = report.allConclusions().get(i);
      Element text = items.get(i).child(0);
      String first =
          conclusion.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
      assertThat(letters(text.select("> .label").text())).isEqualTo(letters(conclusion.label()));
      assertThat(letters(text.wholeText())).isEqualTo(letters(conclusion.label() + first));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyLinkInThePageLeadsSomewhere(Report report) {
    Document page = page(RENDERER, report);

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]")).allSatisfy(link -> {
      String id = link.attr("href").substring(1);
      assertThat(page.getElementById(id)).as(id).isNotNull();
    });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void loadsNothingAndRunsNothing(Report report) {
    Document page = page(RENDERER, report);

    assertThat(page.select("script, link, img, iframe, object, [src], [onclick], base, form"))
        .isEmpty();
    assertThat(page.select("style").html()).doesNotContain("@import", "url(");
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(address -> address.matches("(?i)(#|https?://|mailto:).*"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void headingsGoDownByOneLevelAtATime(Report report) {
    int level = 0;
    for (Element heading : page(RENDERER, report).select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.normalName().charAt(1) - '0';
      assertThat(next).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void textIsNeverMarkup() {
    String text = "</p><script>alert('1')</script> & \"quoted\" <b>bold</b>";
    Report report = SampleReports.with(SampleReports.conclusion("1")
            .label("<i>1</i>")
            .section("<u>")
            .text(text)
            .continuation("<hr>")
            .build())
        .toBuilder()
        .title("<title>")
        .build();

    Document page = page(RENDERER, report);

    assertThat(page.select("script, b, i, u, hr")).isEmpty();
    assertThat(page.title()).isEqualTo("<title>");
    assertThat(page.select(".text").text()).isEqualTo("<i>1</i> " + text);
  }

  @Test
  void marksTheLanguageOfWhatIsNotInThatOfThePage() {
    Report report = SampleReports.rcgm2018();
    HtmlRenderer spanish =
        HtmlRenderer.builder().labelLanguage(Locale.forLanguageTag("es")).build();

    Document page = page(spanish, report);

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h2[lang=es]").eachText())
        .containsExactly("Conclusiones", "Compromisos", "Calendario");
    assertThat(page.select(".facts[lang=es] th").eachText()).contains("Participantes:");
    assertThat(page(RENDERER, report).select("main [lang]")).isEmpty();
  }

  @Test
  void conclusionsAndTheirCommitmentsLeadToEachOther() {
    Document page = page(RENDERER, SampleReports.rcgm2018());

    Element item = page.getElementById("c-13.e");
    Element row = page.getElementById("f-13.e");
    assertThat(row.select("a").attr("href")).isEqualTo("#c-13.e");
    assertThat(item.select("a.follow").attr("href")).isEqualTo("#f-13.e");
    assertThat(item.select("a.follow").attr("aria-label"))
        .isEqualTo("Follow-up of conclusion 13.e");
  }

  @Test
  void leavesTheTableOfCommitmentsOut() {
    HtmlRenderer without = HtmlRenderer.builder().commitmentTable(false).build();

    assertThat(page(without, SampleReports.rcgm2018()).select("h2").eachText())
        .containsExactly("Conclusions", "Calendar");
  }

  @Test
  void refusesLanguagesForWhichItHasNoWords() {
    assertThatThrownBy(() -> HtmlRenderer.builder().labelLanguage(Locale.FRENCH))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The language of labels must be English or Spanish (\"en\", \"es\"), but was \"fr\"");
  }

  private static Document page(HtmlRenderer renderer, Report report) {
    return Jsoup.parse(new String(renderer.renderToBytes(report), StandardCharsets.UTF_8));
  }
}

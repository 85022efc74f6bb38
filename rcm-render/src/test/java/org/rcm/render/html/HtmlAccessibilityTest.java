package org.rcm.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.model.Report;
import org.rcm.render.ParsedReports;

/**
 * What axe-core finds wrong with a page in a browser: nothing. All its rules are asked, those of WCAG up to 2.2 AA and those
 * of good practice.
 */
class HtmlAccessibilityTest {
  /** Puts the findings, or the word "none", into the document. */
  private static final String JUDGE = """
      const ask = {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}};
      axe.run(document, ask).then(found => {
        const said = found.violations.concat(found.incomplete.filter(one => one.id === 'color-contrast')).map(one =>
          one.id + ': ' + one.help + ': ' + one.nodes.map(node => node.html + ' ' + node.failureSummary).join('; '));
        document.documentElement.setAttribute('data-rules', found.passes.length);
        document.documentElement.setAttribute('data-found', said.join(' | ') || 'none');
        document.documentElement.setAttribute('data-wider', document.documentElement.scrollWidth > window.innerWidth);
        document.documentElement.setAttribute('data-paper', getComputedStyle(document.documentElement).backgroundColor);
      });
      """;

  @TempDir
  private Path folder;

  @Test
  void axeFindsNothingWrongWithAnySample() throws IOException {
    Chromium chromium = Chromium.orSkip();
    for (Path sample : ParsedReports.samples()) {
      assertSound(chromium, page(ParsedReports.of(sample)), 1200);
    }
  }

  @Test
  void axeFindsNothingWrongInTheDarkOrEnlargedOrInTwoLanguages() throws IOException {
    Chromium chromium = Chromium.orSkip();
    Path sample = ParsedReports.samples().stream()
        .filter(file -> file.getFileName().toString().startsWith("rcgm-2022"))
        .findFirst()
        .orElseThrow();
    Report report = ParsedReports.of(sample);
    String spanish = HtmlRenderer.builder()
        .labelLanguage(Locale.forLanguageTag("es"))
        .letterhead("Secretaría Ejecutiva", "San José")
        .build()
        .renderToString(report);

    assertSound(chromium, spanish, 1200);
    Element dark =
        assertSound(chromium, page(report), 1200, "--blink-settings=preferredColorScheme=0");
    assertThat(dark.attr("data-paper")).isEqualTo("rgb(21, 25, 29)");
    // 640 pixels are 1280 at 200 % (WCAG 2.2, 1.4.4); Chromium has no narrower window than 500.
    for (int width : List.of(640, 500)) {
      assertThat(assertSound(chromium, page(report), width).attr("data-wider"))
          .as("at %s pixels", width)
          .isEqualTo("false");
    }
  }

  @Test
  void axeFindsWhatIsWrong() throws IOException {
    String wrong = page(ParsedReports.of(ParsedReports.samples().get(0)))
        .replace("</h1>", "</h1><img src=\"shield.png\"/><p style=\"color: #eee\">Pale</p>");

    assertThat(judged(Chromium.orSkip(), wrong, 1200).attr("data-found"))
        .contains("image-alt", "color-contrast");
  }

  private static String page(Report report) {
    return HtmlRenderer.create().renderToString(report);
  }

  private Element assertSound(Chromium chromium, String page, int width, String... options)
      throws IOException {
    Element root = judged(chromium, page, width, options);
    assertThat(root.attr("data-found")).isEqualTo("none");
    assertThat(Integer.parseInt(root.attr("data-rules"))).isGreaterThan(20);
    return root;
  }

  /** The root of a page, with what was found as its attributes. */
  private Element judged(Chromium chromium, String page, int width, String... options)
      throws IOException {
    Path file = folder.resolve("page.html");
    String scripts = "<script>" + axe() + "</script><script>" + JUDGE + "</script></body>";
    Files.writeString(file, page.replace("</body>", scripts));
    return Jsoup.parse(chromium.open(file, folder, width, options)).child(0);
  }

  private static String axe() throws IOException {
    try (InputStream in = ClassLoader.getSystemResourceAsStream("axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;

class RenderersTest {
  private static final Renderers STANDARD = Renderers.standard();

  /** What an application might bring. */
  private record Shout(String name, String mediaType) implements TextRenderer {
    @Override
    public void render(Report report, OutputStream out) throws IOException {
      out.write(report.title().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String fileExtension() {
      return ".shout";
    }
  }

  @Test
  void everyRendererIsKnownByWhatItSaysOfItself() {
    assertThat(STANDARD.names())
        .containsExactly("json", "xml", "pdf", "html", "akn", "ics", "jsonld", "csv")
        .allSatisfy(name -> {
          Renderer renderer = STANDARD.byName(name).orElseThrow();
          assertThat(renderer.name()).isEqualTo(name);
          assertThat(STANDARD.byMediaType(renderer.mediaType()).orElseThrow())
              .hasSameClassAs(renderer);
        });
  }

  @Test
  void parametersAndCapitalsOfMediaTypesDoNotCount() {
    assertThat(STANDARD.byMediaType("Text/Calendar; charset=utf-8").map(Renderer::name))
        .hasValue("ics");
    assertThat(STANDARD.byName("PDF").map(Renderer::name)).hasValue("pdf");
    assertThat(STANDARD.byName("doc")).isEmpty();
    assertThat(STANDARD.byMediaType("image/png")).isEmpty();
  }

  @Test
  void anApplicationAddsItsOwnAndReplacesOurs() {
    Renderer own = new Shout("shout", "text/x-shout");
    Renderer other = new Shout("csv", "text/csv");
    Renderers more = STANDARD.with(own).with(other);

    assertThat(more.byName("shout")).hasValue(own);
    assertThat(more.byMediaType("text/csv")).hasValue(other);
    assertThat(STANDARD.byName("shout")).isEmpty();
  }

  @Test
  void refusesNamesThatNobodyCouldType() {
    assertThatThrownBy(() -> STANDARD.with(new Shout("Shout", "text/x-shout")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The name of a renderer must be a word in lower case, but was \"Shout\"");
  }
}

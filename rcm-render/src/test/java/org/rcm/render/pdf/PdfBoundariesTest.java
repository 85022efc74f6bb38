package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An application that leaves OpenPDF out can use everything else; a newer OpenPDF is a matter of four classes. */
class PdfBoundariesTest {
  @Test
  void onlyTheClassesNamedForItKnowOpenPdf() throws Exception {
    assertThat(classesThatName("com/lowagie"))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("OpenPdf"));
  }

  /** The list of all forms makes a renderer only when it is asked for. */
  @Test
  void nothingOutsideThePackageButTheListOfFormsKnowsIt() throws Exception {
    List<Path> outside = classes().stream()
        .filter(file -> !file.getParent().endsWith("pdf") && !file.endsWith("module-info.class"))
        .filter(file -> !file.endsWith("Renderers.class"))
        .toList();

    assertThat(outside).noneMatch(file -> names(file, "org/rcm/render/pdf"));
  }

  private static List<String> classesThatName(String text) throws Exception {
    return classes().stream()
        .filter(file -> !file.endsWith("module-info.class"))
        .filter(file -> names(file, text))
        .map(file -> file.getFileName().toString())
        .toList();
  }

  private static List<Path> classes() throws IOException, URISyntaxException {
    Path root = Path.of(
        PdfRenderer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static boolean names(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.rcm.model.Report;

/** An application without PDFBox reads plain text as before, and is told what a PDF file needs. */
class WithoutPdfBoxTest {
  /** The loader of the platform would find the modules that this test runs with. */
  private static final ClassLoader JDK_ONLY = new ClassLoader(null) {};

  @Test
  void saysWhichLibraryReadsPdfFiles() throws Exception {
    URL[] ours = Stream.of(ReportParser.class, Report.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(ours, JDK_ONLY)) {
      assertThatThrownBy(() -> loader.loadClass(PDDocument.class.getName()))
          .isInstanceOf(ClassNotFoundException.class);

      assertThat(diagnostics(loader, "%PDF-1.7\n"))
          .contains("reader-missing", "add the library org.apache.pdfbox:pdfbox");
      assertThat(diagnostics(loader, "A walk along the river.")).contains("no-meeting");
    }
  }

  private static String diagnostics(ClassLoader loader, String file)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(ReportParser.class.getName());
    Object parser = type.getMethod("create").invoke(null);
    Object result = type.getMethod("parse", InputStream.class)
        .invoke(parser, new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII)));
    return String.valueOf(result.getClass().getMethod("diagnostics").invoke(result));
  }
}

package org.rcm.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.xml.bind.JAXBContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.render.pdf.PdfReader;
import org.rcm.render.pdf.PdfRenderer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** An application that wants one form leaves out the libraries of the others. */
class DependenciesTest {
  private static final List<Class<?>> OURS = List.of(Renderer.class, Report.class);
  private static final List<Class<?>> JACKSON =
      List.of(JsonMapper.class, JsonParser.class, JsonInclude.class);

  private static final List<Class<?>> OPENPDF =
      classes("com.lowagie.text.Document", "org.librepdf.openpdf.fonts.Liberation");

  /** The loader of the platform would find the modules that this test runs with. */
  private static final ClassLoader JDK_ONLY = new ClassLoader(null) {};

  /** A class of each jar of JAXB; the implementation is not there to compile with. */
  private static final List<Class<?>> JAXB = classes(
      "jakarta.xml.bind.JAXBContext",
      "jakarta.activation.DataSource",
      "org.glassfish.jaxb.runtime.v2.ContextFactory",
      "org.glassfish.jaxb.core.Locatable",
      "com.sun.xml.txw2.TXW",
      "com.sun.istack.NotNull");

  @Test
  void readsAndWritesJsonWithoutTheLibrariesOfXmlAndPdf() throws Exception {
    try (URLClassLoader loader = loader(JACKSON)) {
      assertThatThrownBy(() -> loader.loadClass(JAXBContext.class.getName()))
          .isInstanceOf(ClassNotFoundException.class);
      assertRoundTrip(loader, "org.rcm.render.json.Json", Wire.JSON);
    }
  }

  @Test
  void readsAndWritesXmlWithoutTheLibrariesOfJsonAndPdf() throws Exception {
    try (URLClassLoader loader = loader(JAXB)) {
      assertThatThrownBy(() -> loader.loadClass(JsonMapper.class.getName()))
          .isInstanceOf(ClassNotFoundException.class);
      assertRoundTrip(loader, "org.rcm.render.xml.Xml", Wire.XML);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"akn.AkomaNtosoRenderer", "ical.ICalendarRenderer", "html.HtmlRenderer"})
  void writesWithoutAnyLibraryWhatNeedsNone(String renderer) throws Exception {
    assertReportIsRendered(List.of(), List.of(), renderer);
  }

  @Test
  void writesLinkedDataAndArchivesOfJsonWithoutTheLibrariesOfXmlAndPdf() throws Exception {
    assertReportIsRendered(JACKSON, List.of("json.JsonLinesReader"), "jsonld.JsonLdRenderer");
  }

  /** The report is built by the classes of the loader, since another Report would be another class. */
  private static void assertReportIsRendered(
      List<Class<?>> libraries, List<String> loaded, String name) throws Exception {
    try (URLClassLoader loader = loader(libraries)) {
      assertThatThrownBy(() -> loader.loadClass(JAXBContext.class.getName()))
          .isInstanceOf(ClassNotFoundException.class);
      for (String other : loaded) {
        Class.forName("org.rcm.render." + other, true, loader);
      }
      Object renderer =
          loader.loadClass("org.rcm.render." + name).getMethod("create").invoke(null);
      Object text = loader
          .loadClass(TextRenderer.class.getName())
          .getMethod("renderToString", loader.loadClass(Report.class.getName()))
          .invoke(renderer, declaration(loader));
      assertThat(text.toString()).contains("A declaration");
    }
  }

  /** A report of the classes of a loader. */
  private static Object declaration(ClassLoader loader) throws ReflectiveOperationException {
    Object meeting = built(loader, "Meeting", Map.of("title", "A meeting"), Map.of());
    Class<?> kind = loader.loadClass(ReportKind.class.getName());
    return built(
        loader,
        "Report",
        Map.of("title", "A declaration"),
        Map.of(
            "kind",
            kind.getMethod("valueOf", String.class).invoke(null, "DECLARATION"),
            "language",
            Locale.ENGLISH,
            "meeting",
            meeting));
  }

  private static Object built(
      ClassLoader loader, String type, Map<String, String> texts, Map<String, Object> values)
      throws ReflectiveOperationException {
    Class<?> model = loader.loadClass("org.rcm.model." + type);
    Object builder = model.getMethod("builder").invoke(null);
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(texts);
    for (Map.Entry<String, Object> value : all.entrySet()) {
      for (Method setter : builder.getClass().getMethods()) {
        if (setter.getName().equals(value.getKey())
            && setter.getParameterTypes()[0].isInstance(value.getValue())) {
          setter.invoke(builder, value.getValue());
          break;
        }
      }
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }

  @Test
  void findsAFormAmongThoseWhoseLibrariesAreMissing() throws Exception {
    try (URLClassLoader loader = loader(List.of())) {
      Class<?> renderers = loader.loadClass(Renderers.class.getName());
      Object standard = renderers.getMethod("standard").invoke(null);
      Object found = renderers.getMethod("byName", String.class).invoke(standard, "ics");
      assertThat(found.toString()).contains("ICalendarRenderer");
    }
  }

  @Test
  void writesPdfWithoutTheLibrariesOfJsonAndXml() throws Exception {
    assertThat(attachments(pdf(OPENPDF))).isEmpty();
  }

  @Test
  void putsIntoAPdfTheDataForWhichThereIsALibrary() throws Exception {
    assertThat(attachments(pdf(Stream.of(OPENPDF, JACKSON).flatMap(List::stream).toList())))
        .containsExactly("report.json");
    assertThat(attachments(pdf(Stream.of(OPENPDF, JAXB).flatMap(List::stream).toList())))
        .containsExactly("report.xml");
    // The library without what does the work, as application servers have it.
    Class<?> api = JAXBContext.class;
    assertThat(attachments(pdf(Stream.concat(OPENPDF.stream(), Stream.of(api)).toList())))
        .isEmpty();
  }

  @Test
  void readsPdfWithoutTheLibraryThatWroteIt() throws Exception {
    byte[] file = PdfRenderer.create().renderToBytes(SampleReports.rcgm2018());
    for (List<Class<?>> libraries : List.of(JACKSON, JAXB)) {
      try (URLClassLoader loader = loader(libraries)) {
        Object reader =
            loader.loadClass(PdfReader.class.getName()).getMethod("create").invoke(null);
        Object report = reader.getClass().getMethod("read", byte[].class).invoke(reader, file);
        assertThat(report).hasToString(SampleReports.rcgm2018().toString());
      }
    }
  }

  @Test
  void saysWhichLibraryIsMissingToReadAPdf() throws Exception {
    byte[] file = PdfRenderer.create().renderToBytes(SampleReports.rcgm2018());
    try (URLClassLoader loader = loader(List.of())) {
      Object reader =
          loader.loadClass(PdfReader.class.getName()).getMethod("create").invoke(null);
      assertThatThrownBy(
              () -> reader.getClass().getMethod("read", byte[].class).invoke(reader, file))
          .cause()
          .hasMessageContaining("add Jackson for JSON or JAXB for XML");
    }
  }

  /** A PDF made where there are only these libraries. */
  private static byte[] pdf(List<Class<?>> libraries) throws Exception {
    try (URLClassLoader loader = loader(libraries)) {
      Class<?> reportType = loader.loadClass(Report.class.getName());
      Object renderer =
          loader.loadClass(PdfRenderer.class.getName()).getMethod("create").invoke(null);
      return (byte[]) loader
          .loadClass(Renderer.class.getName())
          .getMethod("renderToBytes", reportType)
          .invoke(renderer, declaration(loader));
    }
  }

  private static List<String> attachments(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      return names == null || names.getEmbeddedFiles() == null
          ? List.of()
          : names.getEmbeddedFiles().getNames().values().stream()
              .map(PDComplexFileSpecification::getFile)
              .toList();
    }
  }

  @Test
  void findsTheXmlLibraryInThreadsOfOtherClassLoaders() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = loader(JAXB)) {
      thread.setContextClassLoader(JDK_ONLY);
      assertRoundTrip(loader, "org.rcm.render.xml.Xml", Wire.XML);
      assertThat(thread.getContextClassLoader()).isSameAs(JDK_ONLY);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Reads and writes a report with the classes of a loader, which knows only some of the libraries. */
  private static void assertRoundTrip(ClassLoader loader, String prefix, Wire wire)
      throws ReflectiveOperationException {
    String text = wire.render(SampleReports.rcgm2018());
    Object reader = loader.loadClass(prefix + "Reader").getMethod("create").invoke(null);
    Object renderer = loader.loadClass(prefix + "Renderer").getMethod("create").invoke(null);
    assertThat(reader.getClass().getClassLoader()).isSameAs(loader);
    Object report = reader.getClass().getMethod("read", String.class).invoke(reader, text);
    Object again = loader
        .loadClass(TextRenderer.class.getName())
        .getMethod("renderToString", loader.loadClass(Report.class.getName()))
        .invoke(renderer, report);
    assertThat(again).isEqualTo(text);
    assertThatThrownBy(() -> reader.getClass().getMethod("read", String.class).invoke(reader, "?"))
        .isInstanceOf(InvocationTargetException.class)
        .satisfies(e -> assertThat(e.getCause().getClass().getName())
            .isEqualTo(MalformedReportException.class.getName()));
  }

  private static List<Class<?>> classes(String... names) {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names) {
      try {
        classes.add(Class.forName(name));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    return classes;
  }

  private static URLClassLoader loader(List<Class<?>> libraries) {
    URL[] urls = Stream.of(OURS, libraries)
        .flatMap(List::stream)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .distinct()
        .toArray(URL[]::new);
    return new URLClassLoader(urls, JDK_ONLY);
  }
}

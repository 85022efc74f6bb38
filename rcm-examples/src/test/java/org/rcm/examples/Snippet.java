package org.rcm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A piece of Java in the README: statements without a class around them. A line that is nothing but a comment is what the
 * statements print.
 */
record Snippet(String code) {
  private static final String IMPORTS = List.of(
          "java.io",
          "java.nio.file",
          "java.time",
          "java.util",
          "org.rcm.model",
          "org.rcm.model.register",
          "org.rcm.parser",
          "org.rcm.render",
          "org.rcm.render.json",
          "org.rcm.render.pdf",
          "org.rcm.render.xml")
      .stream()
      .map(name -> "import " + name + ".*;\n")
      .collect(Collectors.joining());

  List<String> expected() {
    return code.lines()
        .filter(line -> line.startsWith("// "))
        .map(line -> line.substring(3))
        .toList();
  }

  /** Compiles and runs it in a Java process of its own, in a directory, and gives what it printed. */
  List<String> run(Path directory) throws IOException, InterruptedException {
    Path source = directory.resolve("Snippet.java");
    Files.writeString(
        source,
        IMPORTS + "class Snippet {\n  public static void main(String[] args) throws Exception {\n"
            + code + "}}\n");
    compile(source);
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            directory
                + System.getProperty("path.separator")
                + System.getProperty("java.class.path"),
            "Snippet")
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.lines().toList();
  }

  private static void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options = List.of(
          "-d",
          source.getParent().toString(),
          "-cp",
          System.getProperty("java.class.path"),
          "-proc:none");
      boolean compiles = compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjects(source))
          .call();
      assertThat(compiles).as("%s", found.getDiagnostics()).isTrue();
    }
  }

  @Override
  public String toString() {
    return code.lines().findFirst().orElse("nothing");
  }
}

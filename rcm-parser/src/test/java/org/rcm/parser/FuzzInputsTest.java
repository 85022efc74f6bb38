package org.rcm.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link ReportParserFuzz} starts from and has found obeys the {@link Laws}, and so do bytes at random. */
class FuzzInputsTest {
  private static final Path INPUTS =
      Path.of("src", "test", "resources", "org", "rcm", "parser", "ReportParserFuzzInputs");

  static List<Path> texts() throws IOException {
    return inputs("anyText");
  }

  static List<Path> files() throws IOException {
    return inputs("anyBytes");
  }

  static List<Path> documents() throws IOException {
    return inputs("anyDocument");
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static List<Path> inputs(String method) throws IOException {
    try (Stream<Path> files = Files.list(INPUTS.resolve(method))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextIsRead(Path input) throws IOException {
    FuzzLaws.anyText(Files.readAllBytes(input));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsRead(Path input) throws IOException {
    FuzzLaws.anyBytes(Files.readAllBytes(input));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyDocumentIsRead(Path input) throws IOException {
    FuzzLaws.anyDocument(Files.readAllBytes(input));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bytesAtRandomAreRead(int seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    FuzzLaws.anyText(bytes);
    FuzzLaws.anyBytes(bytes);
    FuzzLaws.anyDocument(bytes);
  }
}

package org.rcm.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the examples of a document such as {@code spec/report-format.md}, which explains their notation. */
final class Spec {
  private static final String FENCE = "```";
  private static final String DIVIDER = ".";
  private static final Pattern CODED = Pattern.compile("⟦([0-9A-F]{4,6})⟧");

  private static final String ENGLISH = """
      The Working Group on Protection held an online meeting on 28 September 2020, with participation of Canada, \
      Costa Rica and Mexico, as follows:

      """;
  private static final String ENGLISH_WRAPPED = """
      The Working Group on Protection held an online meeting on 28 September 2020, with participation
      of Canada, Costa Rica and Mexico. The Working Group submits its report to the Regional Consultation
      Group on Migration (RCGM), as follows:

      """;
  private static final String SPANISH = """
      El Grupo de Trabajo sobre Protección celebró una reunión virtual el 28 de septiembre de 2020, con la \
      participación de Canadá, Costa Rica y México, como sigue:

      """;
  private static final String SPANISH_WRAPPED = """
      El Grupo de Trabajo sobre Protección celebró una reunión virtual el 28 de septiembre de 2020, con
      la participación de Canadá, Costa Rica y México. El Grupo de Trabajo presenta su informe al Grupo
      Regional de Consulta sobre Migración (GRCM), como sigue:

      """;

  private final List<String> document;
  private final List<SpecExample> examples = new ArrayList<>();
  private String heading = "";

  private Spec(List<String> document) {
    this.document = document;
  }

  /** The examples of a document on the class path, in its order. */
  static List<SpecExample> read(String resource) {
    try (InputStream in = Spec.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Spec spec = new Spec(text.lines().toList());
      spec.read();
      return spec.examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    for (int i = 0; i < document.size(); i++) {
      String line = document.get(i);
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ *", "");
      } else if (line.startsWith(FENCE)) {
        int end = document.subList(i + 1, document.size()).indexOf(FENCE) + i + 1;
        List<String> words = List.of(line.substring(FENCE.length()).split(" "));
        List<String> lines = document.subList(i + 1, end);
        if (words.get(0).equals("example")) {
          example(i + 1, words, lines);
        } else if (words.get(0).equals("table")) {
          table(i + 1, words.get(1), lines);
        }
        i = end;
      }
    }
  }

  private void example(int line, List<String> words, List<String> lines) {
    int divider = divider(line, lines);
    String above = "";
    if (words.contains("en")) {
      above = words.contains("wrapped") ? ENGLISH_WRAPPED : ENGLISH;
    } else if (words.contains("es")) {
      above = words.contains("wrapped") ? SPANISH_WRAPPED : SPANISH;
    }
    String input = above + plain(lines.subList(0, divider));
    List<String> expected =
        plain(lines.subList(divider + 1, lines.size())).lines().toList();
    examples.add(new SpecExample(
        heading + " (line " + line + ")",
        input,
        words.contains("activities"),
        (int) above.lines().count(),
        expected));
  }

  /** Each row is an example of its own: the template with the row's left side, and a fact. */
  private void table(int line, String fact, List<String> lines) {
    int divider = divider(line, lines);
    String template = plain(lines.subList(0, divider));
    for (int i = divider + 1; i < lines.size(); i++) {
      String[] sides = plain(lines.subList(i, i + 1)).strip().split(" += +", 2);
      String input = template.replace("…", sides[0]);
      List<String> expected = List.of(fact + ": " + sides[1]);
      int row = line + i + 1;
      examples.add(new SpecExample(
          heading + ": " + sides[0] + " (line " + row + ")", input, false, 0, expected));
    }
  }

  private int divider(int line, List<String> lines) {
    int divider = lines.indexOf(DIVIDER);
    if (divider < 0) {
      throw new IllegalStateException(
          "The example at line " + line + " has no line with a full stop alone");
    }
    return divider;
  }

  /** Undoes the visible signs. */
  private static String plain(List<String> lines) {
    String text = lines.stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining())
        .replaceAll("↩\n *", "")
        .replace('→', '\t')
        .replace('␣', ' ')
        .replace('⍽', '\u00A0')
        .replace('¬', '\u00AD');
    return CODED
        .matcher(text)
        .replaceAll(match ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
  }

  /** The codes of diagnostics that a document asks for. */
  static List<String> codes(List<SpecExample> examples) {
    return examples.stream()
        .flatMap(example -> example.expected().stream())
        .filter(line -> line.startsWith("! "))
        .map(line -> Arrays.asList(line.split(" ")).get(1))
        .distinct()
        .toList();
  }
}

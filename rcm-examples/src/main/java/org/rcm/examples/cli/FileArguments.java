package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.rcm.parser.LanguageWords;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command takes. */
final class FileArguments {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A report or a page of activities: text, Word, PDF, HTML, or JSON or XML of rcm; - is"
              + " standard input.")
  private final List<String> files = new ArrayList<>();

  @Option(
      names = {"-w", "--words"},
      paramLabel = "DIR",
      converter = WordsFolder.class,
      description =
          "Read with the words in DIR, the seven files of a language, by whose code DIR is called:"
              + " words/pt. May be given several times; en and es replace those of rcm.")
  private final List<LanguageWords> words = new ArrayList<>();

  List<LanguageWords> words() {
    return words;
  }

  List<String> files() {
    return files;
  }
}

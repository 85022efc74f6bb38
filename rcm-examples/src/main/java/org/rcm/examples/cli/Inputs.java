package org.rcm.examples.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.rcm.parser.ActivityListParser;
import org.rcm.parser.ActivityListResult;
import org.rcm.parser.Diagnostic;
import org.rcm.parser.DiagnosticCode;
import org.rcm.parser.LanguageWords;
import org.rcm.parser.ParseResult;
import org.rcm.parser.ReportParser;
import org.rcm.render.MalformedReportException;
import org.rcm.render.json.JsonReader;
import org.rcm.render.xml.XmlReader;

/**
 * Reads what the user named: files, or standard input for {@code -}. Whether it is text, JSON or XML, a report or a page
 * of activities, is told from the content.
 */
final class Inputs {
  private static final String STDIN = "-";

  private final InputStream stdin;
  private final ReportParser parser;
  private final ActivityListParser pages;
  private boolean stdinIsRead;

  /** With the words of more languages, or other words for those that are known. */
  Inputs(InputStream stdin, List<LanguageWords> words) {
    this.stdin = stdin;
    ReportParser.Builder reports = ReportParser.builder();
    ActivityListParser.Builder lists = ActivityListParser.builder();
    words.forEach(reports::language);
    words.forEach(lists::language);
    this.parser = reports.build();
    this.pages = lists.build();
  }

  /** What messages call the input. */
  static String name(String argument) {
    return isStdin(argument) ? "stdin" : argument;
  }

  /** The name of the file without directory and extension; a date at the end, as in "wg 16.05.2023", is none. */
  static String stem(String argument) throws UnreadableInputException {
    return fileName(argument).replaceFirst("(?<=.)\\.[A-Za-z]{1,5}$", "");
  }

  /** The name without directory. */
  static String fileName(String argument) throws UnreadableInputException {
    Path file = isStdin(argument) ? null : path(argument).getFileName();
    return file == null ? name(argument) : file.toString();
  }

  static boolean isStdin(String argument) {
    return argument.equals(STDIN);
  }

  Document read(String argument) throws UnreadableInputException {
    try (InputStream in = open(argument)) {
      return read(name(argument), in);
    } catch (IOException e) {
      throw new UnreadableInputException(
          "cannot be read: " + IoWords.of(e) + "; expected a report as text, JSON or XML", e);
    }
  }

  private InputStream open(String argument) throws IOException, UnreadableInputException {
    if (isStdin(argument)) {
      if (stdinIsRead) {
        throw new UnreadableInputException("was read already; - can be given once");
      }
      stdinIsRead = true;
      return new BufferedInputStream(new Unclosed(stdin));
    }
    Path file = path(argument);
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(
          "is a directory; name the files in it, as in " + file.resolve("*.txt"));
    }
    return new BufferedInputStream(Files.newInputStream(file));
  }

  static Path path(String argument) throws UnreadableInputException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(
          "is no file name on this system; if it has accents, set a locale with UTF-8 (LC_ALL=C.UTF-8)",
          e);
    }
  }

  private Document read(String name, InputStream in) throws IOException {
    try {
      return switch (Content.of(in)) {
        case TEXT -> text(name, parser.parse(in));
        case JSON -> Document.ofData(name, JsonReader.create().read(in));
        case ACTIVITIES -> Document.ofData(name, JsonReader.create().readActivities(in));
        case XML -> Document.ofData(name, XmlReader.create().read(in));
        case RTF ->
          Document.refused(
              name, "it is an RTF file of a word processor; save it as plain text first");
      };
    } catch (MalformedReportException e) {
      return Document.refused(name, String.valueOf(e.getMessage()));
    }
  }

  /** A text that is no report may be a page of activities. */
  private Document text(String name, ParseResult result) {
    boolean other = result.diagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.NO_MEETING);
    if (other) {
      ActivityListResult page = pages.parse(result.sourceText());
      if (!page.activities().isEmpty()) {
        List<Diagnostic> decoding = result.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code() == DiagnosticCode.ENCODING_GUESSED)
            .toList();
        return Document.ofPage(name, page, decoding);
      }
    }
    return Document.ofText(name, result);
  }

  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}

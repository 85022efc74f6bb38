package org.rcm.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rcm.model.Report;
import org.rcm.render.json.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rcm convert}: writes each report as JSON, XML and PDF, and each page of activities as JSON. */
@Command(
    name = "convert",
    description = {
      "Writes reports as JSON, XML and PDF, and pages of activities as JSON; if asked to, reports also as"
          + " Akoma Ntoso, calendars and linked data (JSON-LD).",
      "",
      "NAME.txt becomes NAME.json, NAME.xml and NAME.pdf. Prints one line per file: what was found in"
          + " it, and where the results are. rcm check says what the warnings are.",
      "",
      "A file is written whole or not at all; one that is there already is replaced, but never a file"
          + " that is being read."
    },
    footer = {
      "  rcm convert rcm-examples/samples/wg-labour-2023-05-16.txt",
      "  rcm convert --to pdf --out pages rcm-examples/samples/*.txt",
      "  rcm convert --to ics rcm-examples/samples/rcgm-2022-11-23.txt",
      "  rcm convert --to json report.pdf report.docx page.html"
    })
final class ConvertCommand implements Callable<Integer>, Batch.Work {
  private final Terminal terminal;
  private final Map<String, String> names = new HashMap<>();
  private OutputDirectory directory = new OutputDirectory(Path.of(""));

  @Mixin
  private FileArguments arguments = new FileArguments();

  @Option(
      names = {"-t", "--to"},
      split = ",",
      paramLabel = "FORM",
      description =
          "What to write: json, xml, pdf, html, akn, ics, jsonld, csv, or several separated by commas; by"
              + " default json,xml,pdf, of activities json.")
  private Set<Form> forms = EnumSet.noneOf(Form.class);

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where to write; made if it is not there. By default the current directory.")
  private String out = ".";

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      // "." would stand before every name that is printed.
      directory = OutputDirectory.of(Inputs.path(out.equals(".") ? "" : out));
    } catch (IOException e) {
      terminal.complain(out + ": cannot be written to: " + IoWords.of(e));
      return Outcome.UNUSABLE.exitCode();
    } catch (UnreadableInputException e) {
      terminal.complain(out + ": " + e.sentence());
      return Outcome.UNUSABLE.exitCode();
    }
    return new Batch(terminal, arguments.words())
        .forEach(arguments.files(), this)
        .exitCode();
  }

  @Override
  public boolean writesFiles() {
    return true;
  }

  @Override
  public Outcome on(String argument, Document document) throws UnreadableInputException {
    String stem = Inputs.stem(argument);
    String first = names.putIfAbsent(key(stem), argument);
    if (first != null) {
      throw new UnreadableInputException("would be written to the same files as "
          + Inputs.name(first) + "; rename one, or convert it by itself with another --out");
    }
    if (document.isPage()) {
      return writePage(document, stem);
    }
    if (document.report().isEmpty()) {
      return Complaints.noReport(terminal, document);
    }
    Report report = document.report().get();
    Set<Form> wanted = forms.isEmpty() ? Form.usual() : EnumSet.copyOf(forms);
    Outcome outcome = write(
        document.name() + ": " + Summary.of(document, report),
        stem,
        wanted,
        (form, out) -> form.renderer().render(report, out));
    if (wanted.contains(Form.PDF)) {
      MissingCharacters.in(report)
          .ifPresent(words -> terminal.complain(directory.file(stem, Form.PDF) + ": " + words));
    }
    return outcome;
  }

  /** File names that differ in letter case or in how accents are coded are one file on some systems. */
  private static String key(String stem) {
    return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Activities have one form; somebody who asked for another is told. */
  private Outcome writePage(Document document, String stem) throws UnreadableInputException {
    String summary = document.name() + ": " + Summary.ofPage(document);
    List<String> others = forms.stream()
        .filter(form -> form != Form.JSON)
        .sorted()
        .map(Form::name)
        .toList();
    Outcome outcome = Outcome.OK;
    if (!others.isEmpty()) {
      terminal.complain(document.name() + ": is a page of activities, which is written as JSON; "
          + String.join(" and ", others) + (others.size() == 1 ? " is" : " are")
          + " for reports only");
      outcome = Outcome.FINDINGS;
    }
    if (!others.isEmpty() && !forms.contains(Form.JSON)) {
      return outcome;
    }
    String said = forms.isEmpty() ? summary + ", as JSON only" : summary;
    return outcome.and(write(
        said,
        stem,
        EnumSet.of(Form.JSON),
        (form, out) -> JsonRenderer.create().render(document.activities(), out)));
  }

  /** Writes something in one of its forms. */
  @FunctionalInterface
  private interface Writer {
    void write(Form form, OutputStream out) throws IOException;
  }

  private Outcome write(String summary, String stem, Set<Form> wanted, Writer writer)
      throws UnreadableInputException {
    for (Form form : wanted) {
      refuseToReplaceInput(directory.file(stem, form));
    }
    List<String> written = new ArrayList<>();
    Outcome outcome = Outcome.OK;
    for (Form form : wanted) {
      Path file = directory.file(stem, form);
      try {
        directory.write(out -> writer.write(form, out), file);
        written.add(written.isEmpty() ? file.toString() : form.extension());
      } catch (IOException e) {
        terminal.complain(file + ": cannot be written: " + IoWords.of(e));
        outcome = Outcome.UNUSABLE;
        break; // the other forms would meet the same
      }
    }
    terminal.print(summary + (written.isEmpty() ? "" : " -> " + String.join(", ", written)));
    return outcome;
  }

  private void refuseToReplaceInput(Path file) throws UnreadableInputException {
    for (String argument : arguments.files()) {
      if (!Inputs.isStdin(argument) && isSame(file, Inputs.path(argument))) {
        throw new UnreadableInputException(
            "would replace " + argument + ", which is being read; give another --out");
      }
    }
  }

  private static boolean isSame(Path file, Path input) {
    try {
      return Files.isSameFile(file, input);
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }
}

package org.rcm.examples.cli;

import java.io.IOException;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rcm convert}: writes each report as JSON, XML and PDF. */
@Command(
    name = "convert",
    description = {
      "Writes reports as JSON, XML and PDF.",
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
      "  pdftotext -layout report.pdf - | rcm convert --to json -      writes stdin.json"
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
          "What to write: json, xml, pdf, or several separated by commas; all three by default.")
  private Set<Form> forms = EnumSet.allOf(Form.class);

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
    return new Batch(terminal).forEach(arguments.files(), this).exitCode();
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
    if (document.report().isEmpty()) {
      return Complaints.noReport(terminal, document);
    }
    return write(document, document.report().get(), stem);
  }

  /** File names that differ in letter case or in how accents are coded are one file on some systems. */
  private static String key(String stem) {
    return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private Outcome write(Document document, Report report, String stem)
      throws UnreadableInputException {
    for (Form form : forms) {
      refuseToReplaceInput(directory.file(stem, form));
    }
    List<String> written = new ArrayList<>();
    Outcome outcome = Outcome.OK;
    for (Form form : EnumSet.copyOf(forms)) {
      Path file = directory.file(stem, form);
      try {
        directory.write(report, form.renderer(), file);
        written.add(written.isEmpty() ? file.toString() : form.extension());
      } catch (IOException e) {
        terminal.complain(file + ": cannot be written: " + IoWords.of(e));
        outcome = Outcome.UNUSABLE;
        break; // the other forms would meet the same
      }
    }
    terminal.print(document.name() + ": " + Summary.of(document, report)
        + (written.isEmpty() ? "" : " -> " + String.join(", ", written)));
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

package org.rcm.parser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Converts documents as a secretariat's word processor does, for tests that need files which we did not write.
 *
 * <pre>{@code
 * LibreOffice office = LibreOffice.orSkip();
 * Path pdf = office.convert("pdf", List.of(fodt), folder).get(0);
 * }</pre>
 */
public final class LibreOffice {
  private static final String COMMAND = "soffice";
  private static final long SECONDS_TO_START = 120;
  private static final long SECONDS_A_FILE = 20;

  private final Path command;

  private LibreOffice(Path command) {
    this.command = command;
  }

  /** LibreOffice, if there is one on this machine; otherwise the test is skipped and says so. */
  public static LibreOffice orSkip() {
    Optional<Path> command = Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, COMMAND))
        .filter(Files::isExecutable)
        .findFirst();
    assumeTrue(
        command.isPresent(),
        "Skipped: no " + COMMAND + " on the PATH (Debian has it in libreoffice-writer-nogui)");
    return new LibreOffice(command.orElseThrow());
  }

  /**
   * Converts files, all in one run.
   *
   * @param target what to write, as {@code docx}, {@code pdf}, or {@code html:XHTML Writer File} with a filter's name
   * @param files the files; their names must differ without their endings too
   * @param folder where the new files and LibreOffice's own settings go; best a temporary one
   * @return the new files, in the order of the old ones
   */
  public List<Path> convert(String target, List<Path> files, Path folder) {
    try {
      List<String> call = new ArrayList<>(List.of(
          command.toString(),
          "-env:UserInstallation=" + folder.resolve("profile").toUri(),
          "--headless",
          "--convert-to",
          target,
          "--outdir",
          folder.toString()));
      files.forEach(file -> call.add(file.toString()));
      Path log = folder.resolve("soffice.log");
      run(new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile()), files);
      List<Path> converted = files.stream()
          .map(file -> folder.resolve(name(file) + "." + target.replaceFirst(":.*", "")))
          .toList();
      for (Path file : converted) {
        if (!Files.exists(file)) {
          throw new IllegalStateException(
              "LibreOffice did not write " + file + "; it said: " + Files.readString(log));
        }
      }
      return converted;
    } catch (IOException e) {
      throw new IllegalStateException("LibreOffice cannot be run", e);
    }
  }

  private static void run(ProcessBuilder call, List<Path> files) throws IOException {
    Process process = call.start();
    try {
      long seconds = SECONDS_TO_START + SECONDS_A_FILE * files.size();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new IllegalStateException(
            "LibreOffice was not done with " + files.size() + " files in " + seconds + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The wait for LibreOffice was interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}

package org.rcm.render.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser as people use it, without a window and without a network. */
final class Chromium {
  private static final String COMMAND = "chromium";
  private static final long SECONDS = 120;

  private final Path command;

  private Chromium(Path command) {
    this.command = command;
  }

  /** Chromium, if there is one on this machine; otherwise the test is skipped and says so. */
  static Chromium orSkip() {
    Optional<Path> command = Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, COMMAND))
        .filter(Files::isExecutable)
        .findFirst();
    assumeTrue(
        command.isPresent(),
        "Skipped: no " + COMMAND + " on the PATH (Debian has it in the package chromium)");
    return new Chromium(command.orElseThrow());
  }

  /**
   * The document that a page is when its scripts have run.
   *
   * @param page the file of the page
   * @param folder where the browser's own settings go; a temporary one
   * @param width the width of the window, in CSS pixels
   * @param options more options
   */
  String open(Path page, Path folder, int width, String... options) {
    Path dom = folder.resolve("dom.html");
    Path log = folder.resolve("chromium.log");
    List<String> call = new ArrayList<>(List.of(
        command.toString(),
        "--headless=new",
        // Without a window of its own, and as the user that runs the build, it has nothing to
        // guard.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=" + folder.resolve("profile"),
        "--window-size=" + width + ",1000",
        "--virtual-time-budget=60000",
        "--dump-dom"));
    call.addAll(List.of(options));
    call.add(page.toUri().toString());
    try {
      Process process = new ProcessBuilder(call)
          .redirectOutput(dom.toFile())
          .redirectError(log.toFile())
          .start();
      try {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
          throw new IllegalStateException(
              "Chromium did not show " + page + "; it said: " + Files.readString(log));
        }
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      return Files.readString(dom, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Chromium cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The wait for Chromium was interrupted", e);
    }
  }
}

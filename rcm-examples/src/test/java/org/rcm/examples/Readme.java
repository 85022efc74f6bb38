package org.rcm.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The README of the repository, or its draft. */
final class Readme {
  private static final Path FINAL = Path.of("..", "README.md");
  private static final Path DRAFT = Path.of("README-draft.md");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Readme() {}

  static String text() {
    try {
      return Files.readString(Files.exists(FINAL) ? FINAL : DRAFT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of code in a language, in their order. */
  static List<String> blocks(String language) {
    return BLOCK
        .matcher(text())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .toList();
  }
}

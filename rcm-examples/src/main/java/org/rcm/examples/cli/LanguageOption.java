package org.rcm.examples.cli;

import picocli.CommandLine.Option;

/** The language for what is shown. */
final class LanguageOption {
  @Option(
      names = {"-l", "--lang"},
      paramLabel = "LANG",
      description = "Language of headings, names and findings: en (the default) or es. The reports'"
          + " own words stay as they are.")
  private Language language = Language.EN;

  Language language() {
    return language;
  }
}

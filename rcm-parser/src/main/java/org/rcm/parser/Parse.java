package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Directory;

/** The reading of one text, from its characters to its result. Holds the state of one run and dies with it. */
final class Parse {
  private final Directory directory;
  private final ParseLimits limits;

  Parse(Directory directory, ParseLimits limits) {
    this.directory = directory;
    this.limits = limits;
  }

  ParseResult run(String text) {
    return run(Decoded.of(text));
  }

  ParseResult run(Decoded decoded) {
    return new ParseResult(
        Optional.empty(),
        List.of(),
        new SourceMap(List.of(), List.of()),
        new SourceText(decoded.text()));
  }
}

package org.rcm.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text that an example works on. */
final class Samples {
  private Samples() {}

  /** The file that is named as the first argument, else one of the samples, or a text in another folder beside this class. */
  static InputStream open(String[] args, String sample) throws IOException {
    if (args.length > 0) {
      return Files.newInputStream(Path.of(args[0]));
    }
    InputStream in =
        Samples.class.getResourceAsStream(sample.indexOf('/') < 0 ? "samples/" + sample : sample);
    if (in == null) {
      throw new FileNotFoundException("There is no sample called " + sample);
    }
    return in;
  }
}

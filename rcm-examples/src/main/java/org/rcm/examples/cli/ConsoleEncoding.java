package org.rcm.examples.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** In which encoding to write to standard output and standard error. */
final class ConsoleEncoding {
  private ConsoleEncoding() {}

  /**
   * What Java knows about the stream, else about the system, else UTF-8. A system that says ASCII, as Linux does where
   * no locale is set, has not thought about it: UTF-8 there too, so that México stays México.
   *
   * @param stream {@code stdout} or {@code stderr}
   */
  static Charset of(String stream, Properties system) {
    // The first is there from Java 19 on; the second in Java 17, for terminals only.
    for (String key :
        new String[] {stream + ".encoding", "sun." + stream + ".encoding", "native.encoding"}) {
      String name = system.getProperty(key, "");
      if (isSupported(name)) {
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isSupported(String name) {
    try {
      return !name.isEmpty() && Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}

package org.rcm.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Pictures of a lighthouse, in the forms that there are. */
final class Logos {
  private Logos() {}

  static byte[] png() {
    return named("rgba.png");
  }

  static byte[] jpeg() {
    return named("rgb.jpg");
  }

  static byte[] named(String file) {
    try (InputStream in = Logos.class.getResourceAsStream("logos/" + file)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

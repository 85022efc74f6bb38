package org.rcm.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConsoleEncodingTest {
  @Test
  void asksForTheStreamFirst() {
    assertThat(of("stdout.encoding", "ISO-8859-1", "native.encoding", "UTF-16"))
        .isEqualTo(ISO_8859_1);
    assertThat(of("sun.stdout.encoding", "IBM850", "native.encoding", "windows-1252"))
        .isEqualTo(Charset.forName("IBM850"));
  }

  @Test
  void takesTheSystemsEncodingElse() {
    assertThat(of("native.encoding", "ISO-8859-1")).isEqualTo(ISO_8859_1);
  }

  @Test
  void takesUtf8WhereNothingIsKnownOrNoLocaleIsSet() {
    assertThat(of()).isEqualTo(UTF_8);
    assertThat(of("stdout.encoding", "ANSI_X3.4-1968")).isEqualTo(UTF_8);
    assertThat(of("stdout.encoding", "no such encoding!")).isEqualTo(UTF_8);
  }

  private static Charset of(String... properties) {
    Properties system = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      system.setProperty(properties[i], properties[i + 1]);
    }
    return ConsoleEncoding.of("stdout", system);
  }
}

package org.rcm.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  @ParameterizedTest
  @CsvSource({
    "reports/rcgm-2018.txt, rcgm-2018",
    "rcgm.2018.txt, rcgm.2018",
    "'wg 16.05.2023', 'wg 16.05.2023'",
    "report, report",
    ".txt, .txt",
    "a.json, a",
    "-, stdin"
  })
  void namesResultsAfterTheFile(String argument, String stem) throws UnreadableInputException {
    assertThat(Inputs.stem(argument)).isEqualTo(stem);
  }

  @Test
  void tellsTheContentFromItsBeginning() {
    assertThat(Content.of("\uFEFF \n{\"schema\"".getBytes(UTF_8))).isEqualTo(Content.JSON);
    assertThat(Content.of("{\"schema\"".getBytes(UTF_16))).isEqualTo(Content.JSON);
    assertThat(Content.of("<?xml version='1.0'?>".getBytes(UTF_8))).isEqualTo(Content.XML);
    assertThat(Content.of("<report ".getBytes(UTF_8))).isEqualTo(Content.XML);
    assertThat(Content.of("<!DOCTYPE html>".getBytes(UTF_8))).isEqualTo(Content.TEXT);
    assertThat(Content.of("{\\rtf1".getBytes(UTF_8))).isEqualTo(Content.RTF);
    assertThat(Content.of("1. To thank".getBytes(UTF_8))).isEqualTo(Content.TEXT);
    assertThat(Content.of(new byte[0])).isEqualTo(Content.TEXT);
  }
}

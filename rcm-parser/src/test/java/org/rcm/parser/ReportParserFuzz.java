package org.rcm.parser;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for texts that break the {@link Laws}, guided by what of the parser they reach. No part of the build, which
 * checks the inputs of {@link FuzzInputsTest} instead; a run of half an hour, from the top of the project:
 *
 * <pre>
 * JAZZER_FUZZ=1 JAZZER_MAX_DURATION=30m mvn -B -Dquick -pl rcm-parser -am test \
 *   -Dtest='ReportParserFuzz#anyText' -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * <p>One method a run. What is found goes to {@code src/test/resources/org/rcm/parser/ReportParserFuzzInputs}, from where
 * the build reads it until it is mended and ever after; make it small first. What it learns stays in
 * {@code .cifuzz-corpus}, where more texts to start from may be put.
 */
class ReportParserFuzz {

  @FuzzTest(maxDuration = "10m")
  void anyText(byte[] utf8) {
    FuzzLaws.anyText(utf8);
  }

  @FuzzTest(maxDuration = "10m")
  void anyBytes(byte[] file) {
    FuzzLaws.anyBytes(file);
  }

  @FuzzTest(maxDuration = "10m")
  void anyDocument(byte[] choices) {
    FuzzLaws.anyDocument(choices);
  }
}

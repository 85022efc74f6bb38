package org.rcm.examples.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why arguments make no sense, in words. */
final class Refusals {
  private Refusals() {}

  static String of(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (problem instanceof MissingParameterException missing
        && missing.getMissing().stream().noneMatch(ArgSpec::isOption)) {
      return "a FILE is missing; - is standard input";
    }
    return String.valueOf(problem.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    String first = problem.getUnmatched().get(0);
    List<String> near = problem.getSuggestions();
    String hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    return "there is no " + (first.startsWith("-") ? "option " : "command ") + first + hint;
  }
}

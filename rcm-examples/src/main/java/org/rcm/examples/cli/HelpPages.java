package org.rcm.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.OptionSpec;

/** What the help of all commands has alike: its option, its layout, the exit codes. */
final class HelpPages {
  private static final int WIDTH = 100;

  private HelpPages() {}

  static void layOut(CommandLine top) {
    top.getCommandSpec()
        .addOption(OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    layOutOne(top);
    top.getSubcommands().values().forEach(HelpPages::layOutOne);
  }

  private static void layOutOne(CommandLine line) {
    line.getCommandSpec()
        .addOption(OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Print this help.")
            .build())
        .usageMessage()
        .width(WIDTH)
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes, the highest that applies:%n")
        .exitCodeList(exitCodes())
        .footerHeading("%nExamples:%n");
  }

  /** Bold, and no colours. */
  static ColorScheme colours(boolean bold) {
    return new ColorScheme.Builder(bold ? Ansi.ON : Ansi.OFF)
        .commands(Style.bold)
        .options(Style.bold)
        .parameters(Style.bold)
        .build();
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(" 0", "All went well.");
    codes.put(
        " 1",
        "A file holds no report, or not in a form that was asked for; for check also: there are warnings.");
    codes.put(" 2", "The arguments make no sense, or a file cannot be read or written.");
    codes.put(" 3", "rcm itself failed; please report it.");
    return codes;
  }
}

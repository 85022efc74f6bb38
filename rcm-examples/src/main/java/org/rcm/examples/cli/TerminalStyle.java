package org.rcm.examples.cli;

import java.io.Console;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How output looks.
 *
 * @param interactive whether a person sits in front of it
 * @param bold whether headings may be set in bold
 * @param width columns to fill
 */
record TerminalStyle(boolean interactive, boolean bold, int width) {
  private static final int PLAIN_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final String BOLD = "\u001b[1m";
  private static final String NORMAL = "\u001b[0m";

  static TerminalStyle plain() {
    return new TerminalStyle(false, false, PLAIN_WIDTH);
  }

  static TerminalStyle ofSystem() {
    if (!isTerminal(System.console())) {
      return plain();
    }
    return new TerminalStyle(true, takesBold(System.getenv()), clamp(askForWidth()));
  }

  /** From Java 22 on there is a console also where output goes to a file. */
  private static boolean isTerminal(@org.jspecify.annotations.Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before Java 22
    }
  }

  static boolean takesBold(Map<String, String> environment) {
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    String kind = environment.getOrDefault("TERM", "dumb");
    return wanted && (!kind.equals("dumb") || environment.containsKey("WT_SESSION"));
  }

  private static int askForWidth() {
    return CommandSpec.create().usageMessage().autoWidth(true).width();
  }

  static int clamp(int width) {
    return Math.min(WIDEST, Math.max(NARROWEST, width));
  }

  /** The text in bold, if the terminal can and may. */
  String heading(String text) {
    return bold ? BOLD + text + NORMAL : text;
  }

  /** The text without control characters that a document or a file name may hold to play with the terminal. */
  String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ours = bold && (text.startsWith(BOLD, i) || text.startsWith(NORMAL, i));
      safe.append(Character.isISOControl(c) && c != '\n' && !ours ? '\uFFFD' : c);
    }
    return safe.toString();
  }
}

package org.rcm.examples;

import java.io.InputStream;
import java.io.PrintStream;
import org.rcm.examples.cli.Cli;
import org.rcm.examples.cli.Terminal;

/**
 * The command line {@code rcm}: converts, shows and checks reports, and lists what they commit whom to.
 *
 * <pre>{@code java -jar rcm.jar convert report.txt}</pre>
 */
public final class Rcm {
  private Rcm() {}

  /**
   * Runs the program and ends the Java process with its exit code.
   *
   * @param args the arguments, as {@code rcm --help} describes them
   */
  public static void main(String... args) {
    System.exit(Cli.run(Terminal.system(), args));
  }

  /**
   * Runs the program inside another one, or in a test. Writes UTF-8, without colours and without asking the system
   * for anything but the files that are named.
   *
   * @param args the arguments, as {@code rcm --help} describes them
   * @param in what {@code -} reads
   * @param out where results go
   * @param err where complaints go
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return Cli.run(Terminal.plain(in, out, err), args);
  }
}

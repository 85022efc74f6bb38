package org.rcm.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** All that the commands know of the world outside: where to read, where to write, how wide and how plain. */
public final class Terminal {
  private final InputStream in;
  private final WatchedStream outStream;
  private final PrintWriter out;
  private final PrintWriter err;
  private final TerminalStyle style;

  private Terminal(
      InputStream in,
      OutputStream out,
      Charset outCharset,
      OutputStream err,
      Charset errCharset,
      TerminalStyle style) {
    this.in = in;
    this.outStream = new WatchedStream(out);
    this.out = writer(outStream, outCharset);
    this.err = writer(new WatchedStream(err), errCharset);
    this.style = style;
  }

  private static PrintWriter writer(OutputStream stream, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(stream), charset));
  }

  /** {@return the streams of the Java process, in the encoding and with the width of its terminal} */
  public static Terminal system() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        ConsoleEncoding.of("stdout", System.getProperties()),
        new FileOutputStream(FileDescriptor.err),
        ConsoleEncoding.of("stderr", System.getProperties()),
        TerminalStyle.ofSystem());
  }

  /**
   * Streams that are no terminal: UTF-8, 100 columns, no colours.
   *
   * @param in what {@code -} reads
   * @param out where results go
   * @param err where complaints go
   * @return the terminal
   */
  public static Terminal plain(InputStream in, OutputStream out, OutputStream err) {
    return of(in, out, err, TerminalStyle.plain());
  }

  static Terminal of(InputStream in, OutputStream out, OutputStream err, TerminalStyle style) {
    return new Terminal(in, out, StandardCharsets.UTF_8, err, StandardCharsets.UTF_8, style);
  }

  InputStream in() {
    return in;
  }

  /** For picocli, which prints the help. */
  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  TerminalStyle style() {
    return style;
  }

  /** Prints lines of the result. */
  void print(String text) {
    out.print(style.safe(text) + "\n");
  }

  /** Writes the content of a file as it is, with its own line ends; for other programs, not for a terminal. */
  void write(String content) {
    out.print(content);
  }

  /** Prints a complaint, after what was printed so far. */
  void complain(String text) {
    out.flush();
    err.print("rcm: " + style.safe(text) + "\n");
    err.flush();
  }

  /** Writes over the last line of a terminal; no end of line. */
  void overwrite(String text) {
    out.flush();
    err.print("\r" + style.safe(text) + "\r");
    err.flush();
  }

  /** Whether printing on is of no use, since the other end of the pipe has gone. */
  boolean isDeaf() {
    out.flush();
    return outStream.isPipeClosed();
  }

  /** Why the result could not be written, if it could not, unless its reader just had enough. */
  Optional<IOException> failure() {
    out.flush();
    err.flush();
    return outStream.isPipeClosed() ? Optional.empty() : outStream.failure();
  }
}

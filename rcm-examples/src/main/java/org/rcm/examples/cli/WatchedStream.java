package org.rcm.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream that remembers the first failure and then stays silent, since the writers of Java hide failures and the
 * commands have no use for an exception in the middle of a table.
 */
final class WatchedStream extends OutputStream {
  private final OutputStream target;
  private Optional<IOException> failure = Optional.empty();

  WatchedStream(OutputStream target) {
    this.target = target;
  }

  Optional<IOException> failure() {
    return failure;
  }

  /** Whether the reader of a pipe has gone, as {@code rcm show FILE | head} does: nobody is left to be told. */
  boolean isPipeClosed() {
    return failure
        .map(IOException::getMessage)
        .filter(message -> message.toLowerCase(Locale.ROOT).contains("pipe"))
        .isPresent();
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> target.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(target::flush);
  }

  private void attempt(Attempt attempt) {
    if (failure.isPresent()) {
      return;
    }
    try {
      attempt.run();
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }
}

package org.rcm.render.internal.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.rcm.render.MalformedReportException;

/** A stream that ends with an exception where a document gets too long. It is not closed with this one. */
public final class LimitedInputStream extends FilterInputStream {
  private final String place;
  private long left = Limits.DOCUMENT;

  /**
   * A limited view of a stream.
   *
   * @param in the stream
   * @param place what messages call the whole document
   */
  public LimitedInputStream(InputStream in, String place) {
    super(in);
    this.place = place;
  }

  /**
   * Refuses a text that is too long.
   *
   * @param text the text of a document
   * @param place what messages call the whole document
   * @throws MalformedReportException if it is
   */
  public static void check(CharSequence text, String place) throws MalformedReportException {
    if (text.length() > Limits.DOCUMENT) {
      throw tooLong(place);
    }
  }

  /** Counts from nothing again: another document begins in the same stream. */
  public void startOver() {
    left = Limits.DOCUMENT;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Does nothing: whoever opened the stream closes it. */
  @Override
  public void close() {}

  private void count(long read) throws IOException {
    left -= read;
    if (left < 0) {
      throw tooLong(place);
    }
  }

  /**
   * The refusal of a document that is too long.
   *
   * @param place what messages call the whole document
   * @return an exception to be thrown
   */
  public static MalformedReportException tooLong(String place) {
    return new MalformedReportException(
        place, "is longer than " + (Limits.DOCUMENT >> 20) + " MB, the most that is read", null);
  }
}

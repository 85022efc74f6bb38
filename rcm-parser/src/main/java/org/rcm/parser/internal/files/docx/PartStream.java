package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.internal.files.UnreadableFileException;

/** The bytes of one part, unpacked as they are asked for, and checked against size and checksum at the end. */
final class PartStream extends InputStream {
  private static final long LARGEST_PART = 64L << 20;
  /** A single tag or comment that is longer is none that a word processor writes. */
  private static final long LONGEST_PIECE = 4L << 20;

  private final String name;
  private final byte[] archive;
  private final ZippedFile file;
  private final ReadLimits limits;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int next;
  private long count;
  private long pieceStart;
  private @Nullable UnreadableFileException failure;

  PartStream(String name, byte[] archive, int start, ZippedFile file, ReadLimits limits) {
    this.name = name;
    this.archive = archive;
    this.file = file;
    this.limits = limits;
    this.next = start;
    inflater.setInput(archive, start, (int) file.packed());
  }

  String name() {
    return name;
  }

  /** From here on the next tag, text or comment is read. */
  void startPiece() {
    pieceStart = count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Why the stream could not be read to its end; those who read through it say less. */
  Optional<UnreadableFileException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int read = file.method() == ZippedFile.STORED
          ? copy(buffer, offset, length)
          : inflate(buffer, offset, length);
      if (read < 0) {
        checkWhole();
      } else {
        checksum.update(buffer, offset, read);
        count += read;
        checkLimits(read);
      }
      return read;
    } catch (UnreadableFileException e) {
      failure = e;
      throw new IOException(e);
    }
  }

  private void checkWhole() throws UnreadableFileException {
    if (count != file.size() || checksum.getValue() != file.checksum()) {
      throw ZipArchive.damaged("the checksum of its part " + name + " is wrong");
    }
  }

  private void checkLimits(int read) throws UnreadableFileException {
    limits.unpacked(read);
    if (count > LARGEST_PART) {
      throw new UnreadableFileException(
          TOO_LARGE,
          "the part " + name + " of the document unpacks to more than " + (LARGEST_PART >> 20)
              + " million bytes");
    }
    if (count - pieceStart > LONGEST_PIECE) {
      throw new UnreadableFileException(
          TOO_LARGE,
          "one piece of the part " + name + " of the document is longer than "
              + (LONGEST_PIECE >> 20) + " million bytes");
    }
  }

  private int copy(byte[] buffer, int offset, int length) {
    int rest = (int) (file.packed() - count);
    if (rest <= 0) {
      return -1;
    }
    int copied = Math.min(rest, length);
    System.arraycopy(archive, next, buffer, offset, copied);
    next += copied;
    return copied;
  }

  private int inflate(byte[] buffer, int offset, int length) throws UnreadableFileException {
    try {
      int inflated = inflater.inflate(buffer, offset, length);
      if (inflated > 0 || length == 0) {
        return inflated;
      }
      if (inflater.finished()) {
        return -1;
      }
    } catch (DataFormatException e) {
      throw ZipArchive.damaged("its part " + name + " cannot be unpacked");
    }
    throw ZipArchive.damaged("its part " + name + " ends too early");
  }

  @Override
  public void close() {
    inflater.end();
  }
}

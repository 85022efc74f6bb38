package org.rcm.parser.internal.files.docx;

import static org.rcm.parser.internal.files.UnreadableFileException.Reason.BROKEN;
import static org.rcm.parser.internal.files.UnreadableFileException.Reason.ENCRYPTED;
import static org.rcm.parser.internal.files.UnreadableFileException.Reason.TOO_LARGE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * A ZIP archive in memory, read by the directory at its end.
 *
 * <p>The headers before each file are not relied on: programs that write in one go leave sizes and checksums out of them
 * (PKWARE APPNOTE 4.4.4, bit 3), and only the directory says what a file that was cut off should hold. The JDK's
 * {@code ZipFile} goes by the directory too, but reads files only, and there shall be no temporary ones.
 */
final class ZipArchive {
  private static final int DIRECTORY_END = 0x06054b50;
  private static final int DIRECTORY_END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int DIRECTORY_ENTRY_LENGTH = 46;
  private static final int FILE_HEADER = 0x04034b50;
  private static final int FILE_HEADER_LENGTH = 30;
  private static final int ZIP64_FIELD = 1;
  private static final long IN_ZIP64_FIELD = 0xFFFFFFFFL;
  private static final int MOST_FILES = 10_000;
  private static final int LONGEST_NAME = 1_000;

  private final ByteBuffer bytes;
  private final ReadLimits limits;
  private final Map<String, ZippedFile> files = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private ZipArchive(byte[] bytes, ReadLimits limits) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
  }

  static ZipArchive of(byte[] bytes, ReadLimits limits) throws UnreadableFileException {
    ZipArchive archive = new ZipArchive(bytes, limits);
    try {
      archive.readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw damaged("the list of its parts points behind its end");
    }
    return archive;
  }

  /** The names as written, in the order of the directory. */
  List<String> names() {
    return names;
  }

  /** Whether there is a file of this name; letter case does not count (ECMA-376 Part 2, "Part names"). */
  boolean has(String name) {
    return files.containsKey(key(name));
  }

  /** The content of a file, empty if there is none of this name. */
  Optional<PartStream> open(String name) throws UnreadableFileException {
    ZippedFile file = files.get(key(name));
    if (file == null) {
      return Optional.empty();
    }
    if (file.isEncrypted()) {
      throw new UnreadableFileException(
          ENCRYPTED,
          "the file is protected by a password; open it with the password and save it without one");
    }
    if (file.method() != ZippedFile.STORED && file.method() != ZippedFile.DEFLATED) {
      throw damaged("its part " + name + " is packed in a way that no word processor uses");
    }
    int start = dataStart(file);
    if (start < 0 || file.packed() > bytes.capacity() - start) {
      throw damaged("its part " + name + " is not where the list of parts says");
    }
    return Optional.of(new PartStream(name, bytes.array(), start, file, limits));
  }

  private int dataStart(ZippedFile file) {
    int header = (int) Math.min(file.header(), Integer.MAX_VALUE);
    if (header > bytes.capacity() - FILE_HEADER_LENGTH || bytes.getInt(header) != FILE_HEADER) {
      return -1;
    }
    int start = header
        + FILE_HEADER_LENGTH
        + Short.toUnsignedInt(bytes.getShort(header + 26))
        + Short.toUnsignedInt(bytes.getShort(header + 28));
    return start <= bytes.capacity() ? start : -1;
  }

  private void readDirectory() throws UnreadableFileException {
    int end = directoryEnd();
    int count = Short.toUnsignedInt(bytes.getShort(end + 10));
    if (count > MOST_FILES) {
      throw new UnreadableFileException(
          TOO_LARGE, "the file has " + count + " parts; more than " + MOST_FILES + " are not read");
    }
    long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
    for (int i = 0; i < count; i++) {
      if (at > end || bytes.getInt((int) at) != DIRECTORY_ENTRY) {
        throw damaged("the list of its parts is broken");
      }
      at += readEntry((int) at);
    }
  }

  private int directoryEnd() throws UnreadableFileException {
    int last = bytes.capacity() - DIRECTORY_END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == DIRECTORY_END) {
        return at;
      }
    }
    throw new UnreadableFileException(
        BROKEN,
        "the file begins like a Word document (.docx), but its end is missing; it was cut off, so get it once more");
  }

  /** Reads an entry of the directory and returns its length. */
  private int readEntry(int at) throws UnreadableFileException {
    int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
    int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
    int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
    if (nameLength > LONGEST_NAME) {
      throw damaged("the list of its parts is broken");
    }
    byte[] nameBytes = new byte[nameLength];
    bytes.get(at + DIRECTORY_ENTRY_LENGTH, nameBytes);
    String name = new String(nameBytes, StandardCharsets.UTF_8).replace('\\', '/');
    long size = Integer.toUnsignedLong(bytes.getInt(at + 24));
    long packed = Integer.toUnsignedLong(bytes.getInt(at + 20));
    long header = Integer.toUnsignedLong(bytes.getInt(at + 42));
    int wide = zip64Field(at + DIRECTORY_ENTRY_LENGTH + nameLength, extraLength);
    if (size == IN_ZIP64_FIELD && wide >= 0) {
      size = bytes.getLong(wide);
      wide += Long.BYTES;
    }
    if (packed == IN_ZIP64_FIELD && wide >= 0) {
      packed = bytes.getLong(wide);
      wide += Long.BYTES;
    }
    if (header == IN_ZIP64_FIELD && wide >= 0) {
      header = bytes.getLong(wide);
    }
    ZippedFile file = new ZippedFile(
        Short.toUnsignedInt(bytes.getShort(at + 8)),
        Short.toUnsignedInt(bytes.getShort(at + 10)),
        Integer.toUnsignedLong(bytes.getInt(at + 16)),
        packed,
        size,
        header);
    if (file.packed() < 0 || file.size() < 0 || file.header() < 0) {
      throw damaged("the list of its parts is broken");
    }
    names.add(name);
    if (files.put(key(name), file) != null) {
      throw damaged("it holds the part " + name + " twice");
    }
    return DIRECTORY_ENTRY_LENGTH + nameLength + extraLength + commentLength;
  }

  /** Where the values of a ZIP64 field begin, as some programs write for small files too (APPNOTE 4.5.3); or -1. */
  private int zip64Field(int start, int length) {
    int at = start;
    while (at + 4 <= start + length) {
      int next = at + 4 + Short.toUnsignedInt(bytes.getShort(at + 2));
      if (Short.toUnsignedInt(bytes.getShort(at)) == ZIP64_FIELD) {
        return at + 4;
      }
      at = next;
    }
    return -1;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static UnreadableFileException damaged(String how) {
    return new UnreadableFileException(
        BROKEN,
        "the file is damaged: " + how
            + "; get it once more, or open it in a word processor and save it again");
  }
}

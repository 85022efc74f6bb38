package org.rcm.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The bytes of a TrueType font and where its tables start. Numbers are big-endian. */
final class FontData {
  private final byte[] bytes;
  private final Map<String, Integer> tables = new TreeMap<>();

  FontData(byte[] bytes) {
    this.bytes = bytes;
    int count = unsigned16(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      tables.put(tag(entry), int32(entry + 8));
    }
  }

  boolean hasTable(String name) {
    return tables.containsKey(name);
  }

  /** The offset of a table. */
  int table(String name) {
    Integer offset = tables.get(name);
    if (offset == null) {
      throw new IllegalArgumentException("The font has no table " + name);
    }
    return offset;
  }

  /** The four letters at an offset. */
  String tag(int offset) {
    return new String(bytes, offset, 4, StandardCharsets.ISO_8859_1);
  }

  int unsigned16(int offset) {
    return (bytes[offset] & 0xFF) << 8 | (bytes[offset + 1] & 0xFF);
  }

  int signed16(int offset) {
    return (short) unsigned16(offset);
  }

  int int32(int offset) {
    return unsigned16(offset) << 16 | unsigned16(offset + 2);
  }
}

package org.rcm.render.pdf;

import java.util.Arrays;

/** Looks for bytes in bytes. */
final class Bytes {
  private Bytes() {}

  /** The first place from a start at which the sought bytes stand, or -1. */
  static int indexOf(byte[] bytes, byte[] sought, int start) {
    return indexOf(bytes, sought, start, bytes.length);
  }

  /** The first place from a start at which the sought bytes stand before an end, or -1. */
  static int indexOf(byte[] bytes, byte[] sought, int start, int end) {
    for (int i = start; i <= end - sought.length; i++) {
      if (bytes[i] == sought[0]
          && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    return -1;
  }
}

package org.rcm.parser.internal.files.docx;

/**
 * A file in a ZIP archive, as the archive's directory describes it (PKWARE APPNOTE 4.3.12).
 *
 * @param flags general purpose bits
 * @param method how it is packed
 * @param checksum CRC-32 of its bytes
 * @param packed its length in the archive
 * @param size its length when unpacked
 * @param header where its header begins
 */
record ZippedFile(int flags, int method, long checksum, long packed, long size, long header) {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  boolean isEncrypted() {
    return (flags & 1) != 0;
  }
}

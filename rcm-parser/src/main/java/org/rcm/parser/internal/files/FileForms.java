package org.rcm.parser.internal.files;

import java.util.List;
import java.util.Optional;

/** The forms of files that are known. */
public final class FileForms {
  private static final List<FileForm> ALL = List.of(new PdfForm(), new DocxForm());

  private FileForms() {}

  /**
   * The form of a file.
   *
   * @param bytes the file, whole or cut behind the limit
   * @return its form; empty if it is none of them, as plain text is
   */
  public static Optional<FileForm> of(byte[] bytes) {
    return ALL.stream().filter(form -> form.accepts(bytes)).findFirst();
  }
}

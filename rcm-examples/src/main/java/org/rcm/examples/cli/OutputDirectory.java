package org.rcm.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The directory into which reports are written, whole or not at all. */
final class OutputDirectory {
  private final Path directory;

  OutputDirectory(Path directory) {
    this.directory = directory;
  }

  /** The directory, made if it is not there. */
  static OutputDirectory of(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) { // createDirectories refuses a link to a directory
      Files.createDirectories(directory);
    }
    if (!Files.isWritable(directory)) {
      throw new AccessDeniedException(directory.toString());
    }
    return new OutputDirectory(directory);
  }

  /** The file that a report of this name gets. */
  Path file(String stem, Form form) {
    return directory.resolve(stem + form.extension());
  }

  /** Writes beside the file and moves over it, so that nobody ever sees half a file. */
  void write(Content content, Path file) throws IOException {
    Path part = file.resolveSibling(
        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(
          Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What is to be written. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

package org.rcm.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words. */
final class IoWords {
  private IoWords() {}

  static String of(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "there is no such file or directory";
    }
    if (problem instanceof AccessDeniedException) {
      return "there is no permission";
    }
    if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
      return "there is a file where a directory is needed";
    }
    if (problem instanceof DirectoryNotEmptyException) {
      return "there is a directory of that name";
    }
    if (problem instanceof FileSystemLoopException) {
      return "its links go in a circle";
    }
    return "the system says: " + detail(problem);
  }

  private static String detail(IOException problem) {
    String reason = problem instanceof FileSystemException file ? file.getReason() : null;
    String message = reason != null ? reason : problem.getMessage();
    return message != null ? message : problem.getClass().getSimpleName();
  }
}

package org.rcm.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** What went wrong with a file, in words. */
final class IoWords {
  private IoWords() {}

  static String of(Exception problem) {
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
    if (problem instanceof ReadOnlyFileSystemException) {
      return "the file system is read-only";
    }
    return "the system says: " + detail(problem);
  }

  private static String detail(Exception problem) {
    String reason = problem instanceof FileSystemException file ? file.getReason() : null;
    String message = reason != null ? reason : problem.getMessage();
    return message != null ? message : problem.getClass().getSimpleName();
  }

  /** Whether the problem lies with the system and not with what was to be written. */
  static boolean isIo(Exception problem) {
    return problem instanceof IOException || problem instanceof ReadOnlyFileSystemException;
  }
}

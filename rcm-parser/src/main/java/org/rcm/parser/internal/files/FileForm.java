package org.rcm.parser.internal.files;

/** A form of files that is not plain text: HTML, DOCX, PDF. Implementations hold no state and are thread-safe. */
public interface FileForm {

  /**
   * Whether bytes are of this form, told from what they begin with and never from a file's name.
   *
   * @param bytes the file, whole or cut behind the limit
   * @return whether this form's reader should take it
   */
  boolean accepts(byte[] bytes);

  /**
   * Makes text of a file, in time and memory proportional to what the file says it holds, up to fixed limits.
   *
   * @param bytes the file
   * @param maxCharacters longest text that is of use; a reader may stop with {@link UnreadableFileException} behind it
   * @return the text
   * @throws UnreadableFileException if no text can be made of it; the message says why in plain words
   */
  FileText read(byte[] bytes, int maxCharacters) throws UnreadableFileException;
}

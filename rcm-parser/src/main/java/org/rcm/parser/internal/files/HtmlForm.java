package org.rcm.parser.internal.files;

import java.nio.charset.Charset;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/**
 * Web pages, and what was copied out of them: HTML as browsers, word processors and mail programs save it.
 *
 * <p>HTML is text before it is a file, so it is told from characters: a report that is pasted as markup is read like one
 * that is opened as a file. Only {@link #read} needs jsoup; whether a text is HTML is known without it.
 */
public final class HtmlForm {
  private static final String LIBRARY = "org.jsoup:jsoup";

  private HtmlForm() {}

  /**
   * Whether a text is HTML and not a plain text that happens to hold a tag.
   *
   * @param text the text
   * @return whether {@link #read} should take it
   */
  public static boolean accepts(CharSequence text) {
    return HtmlSniffer.isHtml(text);
  }

  /**
   * The encoding that a page says it has.
   *
   * @param bytes the page, as ASCII as far as its markup goes
   * @return what its meta elements or its XML declaration say; empty if they say nothing that is known
   */
  public static Optional<Charset> charset(byte[] bytes) {
    return HtmlCharset.declared(bytes);
  }

  /**
   * Makes text of a page: what a reader sees, list numbers included, with what belongs to the site set aside.
   *
   * @param text the page
   * @return its text
   * @throws UnreadableFileException if it holds no letters or too many tags, or if jsoup is not on the class path
   */
  public static FileText read(String text) throws UnreadableFileException {
    try {
      return HtmlReader.read(text);
    } catch (NoClassDefFoundError e) {
      throw new UnreadableFileException(
          Reason.READER_MISSING,
          "this is a web page (HTML); to read it, add the library " + LIBRARY
              + " to the application, or save the page as plain text",
          e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE,
          "the web page is too large or too deeply nested for the memory of this program; save its text alone",
          e);
    } catch (RuntimeException e) {
      throw new UnreadableFileException(
          Reason.BROKEN, "the web page cannot be read; save it as plain text instead", e);
    }
  }
}

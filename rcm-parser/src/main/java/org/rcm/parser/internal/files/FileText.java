package org.rcm.parser.internal.files;

import java.util.List;

/**
 * The text of a file as a reader sees it.
 *
 * <p>Lines end with LF. In a form that knows paragraphs each is one line, list number or bullet first ("a. To thank …");
 * an empty line stands where the file has an empty paragraph, and above headings. In a form that knows only pages each
 * line of a page is a line, with an empty line where the gap is wider than between the lines of a paragraph; between two
 * pages stands none. Everything that can be read on the page is in the text, be it in {@link #asides()}.
 *
 * @param text the lines
 * @param wrapped whether line ends are those of a page; otherwise each line is a whole paragraph
 * @param fills how full the lines of its pages are, where that is known
 * @param asides the stretches that belong to the page or the web site: running heads, page numbers, navigation; whole
 *     lines, in the order of the text, not overlapping
 * @param notes what was left out or guessed, each with its place
 */
public record FileText(
    String text, boolean wrapped, LineFills fills, List<Aside> asides, List<Note> notes) {

  /**
   * Copies the lists.
   *
   * @param text the lines
   * @param wrapped whether line ends are those of a page
   * @param fills how full the lines of its pages are
   * @param asides the stretches that belong to the page
   * @param notes what was left out or guessed
   */
  public FileText {
    asides = List.copyOf(asides);
    notes = List.copyOf(notes);
  }

  /**
   * The text of a form that knows no pages.
   *
   * @param text the lines
   * @param wrapped whether line ends may be those of a page
   * @param asides the stretches that belong to the page
   * @param notes what was left out or guessed
   */
  public FileText(String text, boolean wrapped, List<Aside> asides, List<Note> notes) {
    this(text, wrapped, LineFills.NONE, asides, notes);
  }

  /**
   * A stretch that belongs to the page.
   *
   * @param start offset in the text
   * @param end offset behind its last character
   */
  public record Aside(int start, int end) {}

  /**
   * Something of the file that is not in the text, or was guessed.
   *
   * @param start offset in the text where it was, or where it would stand
   * @param end offset behind it; the same as start where it is not in the text
   * @param message what was found and what was done, as a diagnostic says it
   */
  public record Note(int start, int end, String message) {}
}

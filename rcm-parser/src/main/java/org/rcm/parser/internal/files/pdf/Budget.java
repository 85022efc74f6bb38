package org.rcm.parser.internal.files.pdf;

/**
 * Counts what a file makes its reader do, so that reading ends in bounded time without a clock. A page beyond its share
 * is read up to there; a file beyond its own is read up to that page.
 */
final class Budget {
  private static final int OPERATORS_A_PAGE = 3_000_000;
  private static final int OPERATORS = 30_000_000;
  /** A form may draw itself twice and so on; only the depth of that is limited by the format's readers. */
  private static final int FORMS_A_PAGE = 2_000;

  private static final int FORMS = 100_000;
  /** Readable pages have a few thousand characters, pages of statistics some ten thousand. */
  private static final int GLYPHS_A_PAGE = 200_000;

  private static final long BYTES = 1L << 30;

  private int operators;
  private int forms;
  private long bytes;
  private int operatorsOfPage;
  private int formsOfPage;
  private int glyphsOfPage;

  void startPage() {
    operatorsOfPage = 0;
    formsOfPage = 0;
    glyphsOfPage = 0;
  }

  /** Whether nothing more should be read of the file. */
  boolean isSpent() {
    return operators > OPERATORS || forms > FORMS || bytes > BYTES;
  }

  void operator() throws OverBudgetException {
    operators++;
    check(++operatorsOfPage > OPERATORS_A_PAGE, OPERATORS_A_PAGE + " drawing instructions");
  }

  /** A drawing inside of a drawing, of a length. */
  void form(long length) throws OverBudgetException {
    forms++;
    bytes(length);
    check(++formsOfPage > FORMS_A_PAGE, FORMS_A_PAGE + " drawings inside of drawings");
  }

  void bytes(long length) throws OverBudgetException {
    bytes += length;
    check(false, "");
  }

  void glyph() throws OverBudgetException {
    check(++glyphsOfPage > GLYPHS_A_PAGE, GLYPHS_A_PAGE + " characters");
  }

  private void check(boolean over, String most) throws OverBudgetException {
    if (over) {
      throw new OverBudgetException("it has more than " + most);
    }
    if (isSpent()) {
      throw new OverBudgetException("the file has more drawing instructions than are read");
    }
  }
}

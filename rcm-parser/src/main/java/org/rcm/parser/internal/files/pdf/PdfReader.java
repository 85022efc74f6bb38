package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.rcm.parser.internal.files.FileText;
import org.rcm.parser.internal.files.UnreadableFileException;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/**
 * Reads the text of PDF files.
 *
 * <p>Nothing is written to any place, and what is kept of a page is its lines. How much is read is limited by counts,
 * not by a clock: the same file always gives the same text. Holds no state and is thread-safe.
 */
public final class PdfReader {
  private static final int MOST_PAGES = 10_000;

  private PdfReader() {}

  /**
   * The text of a file.
   *
   * @param bytes the file
   * @param maxCharacters longest text that is of use
   * @return the text; its line ends are those of the pages
   * @throws UnreadableFileException if no text can be made of it
   */
  public static FileText read(byte[] bytes, int maxCharacters) throws UnreadableFileException {
    try (PDDocument document = PdfOpener.open(bytes)) {
      return read(document, maxCharacters);
    } catch (OutOfMemoryError e) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE, "the PDF file takes more memory than there is; nothing was read", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableFileException(
          Reason.BROKEN,
          "the PDF file is damaged; get it anew, or open it in a PDF viewer and print it to a new PDF file",
          e);
    }
  }

  private static FileText read(PDDocument document, int maxCharacters)
      throws UnreadableFileException {
    List<String> notes = new ArrayList<>();
    List<COSDictionary> found = PageTree.pages(document, MOST_PAGES + 1);
    if (found.size() > MOST_PAGES) {
      notes.add("pages behind page " + MOST_PAGES + " were not read");
    }
    List<PageText> pages = new ArrayList<>();
    Budget budget = new Budget();
    PageReader reader = new PageReader(budget, new Layers(document));
    long characters = 0;
    for (COSDictionary dictionary : found.subList(0, Math.min(MOST_PAGES, found.size()))) {
      if (budget.isSpent() || characters > maxCharacters) {
        notes.add("pages behind page " + pages.size()
            + " were not read: the file has more drawing instructions than any report");
        break;
      }
      PDPage page = new PDPage(dictionary);
      PageText text = PageText.of(pages.size() + 1, reader.read(page), page.getCropBox());
      characters +=
          text.lines().stream().mapToLong(line -> line.text().length()).sum();
      pages.add(text);
    }
    checkText(pages);
    attachments(document, notes);
    return TextWriter.write(RunningHeads.set(pages), notes, maxCharacters);
  }

  private static void checkText(List<PageText> pages) throws UnreadableFileException {
    if (pages.isEmpty()) {
      throw new UnreadableFileException(
          Reason.BROKEN, "the PDF file is damaged: no pages were found in it; get it anew");
    }
    if (pages.stream().anyMatch(page -> !page.isEmpty())) {
      return;
    }
    Optional<PageText> part = pages.stream().filter(page -> !page.whole()).findFirst();
    if (part.isPresent()) {
      throw new UnreadableFileException(
          Reason.BROKEN,
          "no text was found in the PDF file, and " + part.get().notes().get(0));
    }
    long pictures = pages.stream().filter(PageText::pictures).count();
    String what = pictures == 0
        ? "the PDF file holds " + count(pages.size(), "page") + " and no letters"
        : "the PDF file holds " + count(pictures, "page")
            + " of pictures and no letters; recognise the text first (OCR)";
    throw new UnreadableFileException(Reason.NO_TEXT, what);
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static void attachments(PDDocument document, List<String> notes) {
    COSDictionary names =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
    if (names != null && names.getCOSDictionary(COSName.EMBEDDED_FILES) != null) {
      notes.add("files are attached to the PDF file; they were not read");
    }
  }
}

package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rcm.parser.internal.files.FileText;
import org.rcm.parser.internal.files.LineFills;
import org.rcm.parser.internal.files.UnreadableFileException;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/** Puts the pages together to one text. Holds the state of one run. */
final class TextWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<FileText.Aside> asides = new ArrayList<>();
  private final List<FileText.Note> notes = new ArrayList<>();
  private final Map<Integer, Float> fills = new HashMap<>();
  private final int most;
  private final Gaps gaps;
  private final Map<Integer, Float> widest;

  private @Nullable PageLine above;
  private Measure measureAbove = new Measure(0, 0);

  private TextWriter(List<PageText> pages, int most) {
    this.gaps = new Gaps(pages);
    this.widest = Measure.widest(pages);
    this.most = most;
  }

  /** The text of all pages, with the notes of each where it starts and those of the file at the end. */
  static FileText write(List<PageText> pages, List<String> ofFile, int most)
      throws UnreadableFileException {
    TextWriter writer = new TextWriter(pages, most);
    for (PageText page : pages) {
      writer.write(page);
    }
    ofFile.forEach(writer::note);
    return new FileText(
        writer.text.toString(), true, LineFills.of(writer.fills), writer.asides, writer.notes);
  }

  private void write(PageText page) throws UnreadableFileException {
    page.notes().forEach(this::note);
    Map<Integer, Measure> measures = Measure.of(page);
    measures.replaceAll((part, measure) -> measure.among(widest));
    boolean first = true;
    for (PageLine line : page.lines()) {
      if (!line.aside()) {
        if (above != null) {
          if (isApart(above, line, first)) {
            text.append('\n');
          }
          fills.put(text.length(), measureAbove.filledBy(above, line));
        }
        above = line;
        measureAbove = measures.getOrDefault(line.part(), measureAbove);
        first = false;
      }
      int start = text.length();
      text.append(line.text()).append('\n');
      if (line.aside()) {
        asides.add(new FileText.Aside(start, text.length() - 1));
      }
      if (text.length() > most) {
        throw new UnreadableFileException(
            Reason.TOO_LARGE, "the text of the PDF file has more than " + most + " characters");
      }
    }
  }

  private boolean isApart(PageLine last, PageLine line, boolean firstOfPage) {
    return firstOfPage
        ? Gaps.isBetweenPages(last, line, measureAbove)
        : gaps.isBetween(last, line, measureAbove);
  }

  private void note(String message) {
    notes.add(new FileText.Note(text.length(), text.length(), message));
  }
}

package org.rcm.parser.internal.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rcm.parser.internal.files.FileText.Aside;
import org.rcm.parser.internal.files.FileText.Note;

/** Puts the lines of a page together to a text, with what belongs to the site and what was left out. */
final class HtmlText {
  private final StringBuilder text = new StringBuilder();
  private final List<HtmlLine> lines;
  private final int[] starts;

  private HtmlText(List<HtmlLine> lines) {
    this.lines = lines;
    this.starts = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      HtmlLine line = lines.get(i);
      text.append("\n".repeat(line.blanksBefore()));
      starts[i] = text.length();
      text.append(line.text()).append('\n');
    }
  }

  static FileText of(HtmlPage page, BitSet site) {
    HtmlText text = new HtmlText(page.lines());
    return new FileText(
        text.text.toString(),
        text.isWrapped(site),
        text.asides(site),
        text.notes(page.remarks(), site));
  }

  /** Whether most lines end where the page breaks them and not where a paragraph does. */
  private boolean isWrapped(BitSet site) {
    int broken = 0;
    int text = 0;
    for (int i = site.nextClearBit(0); i < lines.size(); i = site.nextClearBit(i + 1)) {
      broken += lines.get(i).broken() ? 1 : 0;
      text++;
    }
    return broken * 2 > text;
  }

  private List<Aside> asides(BitSet site) {
    List<Aside> asides = new ArrayList<>();
    for (int from = site.nextSetBit(0); from >= 0; ) {
      int to = site.nextClearBit(from);
      asides.add(new Aside(starts[from], end(to - 1)));
      from = site.nextSetBit(to);
    }
    return asides;
  }

  private int end(int line) {
    return starts[line] + lines.get(line).text().length();
  }

  /** What is not there of the site's own parts is not worth a word: they are left out whole. */
  private List<Note> notes(List<HtmlPage.Remark> remarks, BitSet site) {
    List<Note> notes = new ArrayList<>();
    for (HtmlPage.Remark remark : remarks) {
      int line = Math.min(remark.line(), lines.size() - 1);
      if (!site.get(line)) {
        int at =
            remark.line() > line ? end(line) : Math.min(end(line), starts[line] + remark.column());
        notes.add(new Note(at, at, remark.message()));
      }
    }
    return notes;
  }
}

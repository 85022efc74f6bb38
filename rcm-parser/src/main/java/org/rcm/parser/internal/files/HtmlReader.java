package org.rcm.parser.internal.files;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/** Reads a page with jsoup: its lines, then which of them belong to the site, then the text. */
final class HtmlReader {
  /** A report has a few thousand; each costs memory. */
  private static final int MOST_TAGS = 500_000;
  /** Pages that people made have some thirty levels; jsoup makes siblings of what is deeper. */
  private static final int DEEPEST = 200;

  private HtmlReader() {}

  static FileText read(String html) throws UnreadableFileException {
    checkTags(html);
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    HtmlLines lines = new HtmlLines();
    NodeTraversor.filter(new HtmlWalker(lines, HtmlStyles.of(page)), page);
    lines.end();
    HtmlPage seen = lines.page();
    if (!seen.hasLetters()) {
      throw new UnreadableFileException(
          Reason.NO_TEXT,
          "the web page holds no letters; if a browser shows a text, the page is filled by a script:"
              + " copy the text there and save it");
    }
    BitSet site = new HtmlFurniture(seen.lines(), seen.boxes()).find();
    return HtmlText.of(seen, site);
  }

  private static void checkTags(String html) throws UnreadableFileException {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > MOST_TAGS) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE,
          "the web page has " + tags + " tags, more than the " + MOST_TAGS
              + " that are read; save its text alone");
    }
  }
}

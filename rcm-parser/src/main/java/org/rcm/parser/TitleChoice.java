package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import org.rcm.model.ReportKind;
import org.rcm.parser.StructureWords.Kind;

/**
 * Which line of a title block is the title of the report, and what sort of document it says that it is.
 *
 * @param words the words of titles
 * @param names finds the bodies
 */
record TitleChoice(StructureWords words, HeaderNames names) {

  /** The best of the title lines; the first block of all if there is none. */
  HeaderBlock of(List<HeaderBlock> titles, List<HeaderBlock> blocks) {
    Optional<HeaderBlock> best = Optional.empty();
    int highest = 0;
    for (HeaderBlock block : titles) {
      int rank = rank(block);
      if (rank > highest) { // the first of those that rank alike
        best = Optional.of(block);
        highest = rank;
      }
    }
    return best.or(() -> titles.stream().findFirst())
        .or(() -> blocks.stream().findFirst())
        .orElseGet(() -> new HeaderBlock("", List.of()));
  }

  /** A line that names a meeting of a body is a better title than one that names the conference. */
  private int rank(HeaderBlock block) {
    String text = block.text();
    int rank = words.contains(Kind.MEETING, text) ? 1 : 0;
    rank += words.contains(Kind.REPORT, text) || words.contains(Kind.EVENT, text) ? 2 : 0;
    rank += words.contains(Kind.DECLARATION, text) || words.contains(Kind.COMMUNIQUE, text) ? 4 : 0;
    rank += rank > 0 && names.firstBody(text).isPresent() ? 1 : 0;
    // "CONFERENCE · DECLARATION" says above the title what sort of document it is.
    return rank > 1 && text.contains(" · ") ? rank - 1 : rank;
  }

  ReportKind kind(String title, Optional<Opening> opening) {
    if (words.contains(Kind.DECLARATION, title)) {
      return ReportKind.DECLARATION;
    }
    if (words.contains(Kind.COMMUNIQUE, title)) {
      return ReportKind.COMMUNIQUE;
    }
    boolean submitted = opening.map(o -> !o.receiver().isEmpty()).orElse(false);
    return submitted || words.contains(Kind.REPORT, title)
        ? ReportKind.REPORT
        : ReportKind.CONCLUSIONS;
  }
}

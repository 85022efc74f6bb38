package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Organization;
import org.rcm.model.ReportReference;
import org.rcm.parser.internal.dates.FoundTimeFrame;
import org.rcm.parser.internal.meaning.Meaning.FoundReference;

/**
 * Finds words that point to the report of another meeting: "the conclusions of the RCGM formulated in November 2019",
 * "las conclusiones del GRCM formuladas en noviembre de 2019", "the conclusions of the November 2019 RCGM".
 *
 * <p>A phrase that says of what (REPORT_OF) comes first; then, in either order, a body and a time that has a first and
 * a last day, with nothing between them but an article, a comma and words that say that the conclusions were made or
 * that the body met (FORMULATED).
 */
final class ReportReferenceReader {
  /** In characters; longer than any date is written. */
  private static final int LONGEST_DATE = 60;

  private final Passage passage;
  private final Tokens tokens;

  ReportReferenceReader(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
  }

  List<FoundReference> read() {
    List<FoundReference> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      FoundReference reference = startingAt(at);
      if (reference != null) {
        found.add(reference);
      }
      at++;
      while (reference != null
          && at < tokens.size()
          && tokens.start(at) < reference.words().end()) {
        at++;
      }
    }
    return found;
  }

  private @Nullable FoundReference startingAt(int start) {
    int behind = passage.phrase(PhraseKind.REPORT_OF, start, tokens.size());
    if (behind < 0) {
      return null;
    }
    int first = skipArticle(behind);
    Optional<Naming> body = passage.namings().at(first);
    if (body.isPresent()) {
      FoundTimeFrame time = timeAt(skipFormulated(body.get().to()));
      return time == null ? null : reference(start, body.get(), time, time.end());
    }
    FoundTimeFrame time = timeAt(skipFormulated(first));
    if (time == null) {
      return null;
    }
    Optional<Naming> later = passage.namings().at(skipArticle(skipFormulated(indexBehind(time))));
    return later
        .map(naming -> reference(start, naming, time, tokens.end(naming.to() - 1)))
        .orElse(null);
  }

  private @Nullable FoundReference reference(int start, Naming body, FoundTimeFrame time, int end) {
    if (!(body.party() instanceof Organization organization)
        || time.timeFrame().from().isEmpty()
        || time.timeFrame().to().isEmpty()) {
      return null;
    }
    int from = tokens.start(start);
    String words = tokens.text().substring(from, end);
    return new FoundReference(
        new ReportReference(words, organization, time.timeFrame(), Optional.empty()),
        new Quotation(passage.origin(), from, end, words));
  }

  private int skipArticle(int token) {
    return passage.is(WordClass.DETERMINER, token) && !passage.namings().covers(token)
        ? token + 1
        : token;
  }

  private int skipFormulated(int token) {
    int at = passage.isComma(token) ? token + 1 : token;
    int behind = passage.phrase(PhraseKind.FORMULATED, at, tokens.size());
    return behind < 0 ? at : behind;
  }

  /** The time whose words start at a token, or behind the "of" or the article that stands there. */
  private @Nullable FoundTimeFrame timeAt(int token) {
    int first = passage.firstTimeFrame(tokens.start(token));
    if (first < passage.timeFrames().size()
        && passage.timeFrames().get(first).start() == tokens.start(token)) {
      return passage.timeFrames().get(first);
    }
    boolean joined = passage.is(WordClass.OF, token) || passage.is(WordClass.DETERMINER, token);
    return bareTimeAt(tokens.start(joined ? token + 1 : token));
  }

  /** "of November 2019": without a preposition of time it is no time frame of the sentence, but it is one by itself. */
  private @Nullable FoundTimeFrame bareTimeAt(int offset) {
    String text = tokens.text();
    String words = text.substring(offset, Math.min(text.length(), offset + LONGEST_DATE));
    return passage.timeFrameFinder().find(words, passage.meeting().dates()).stream()
        .findFirst()
        .filter(found -> found.start() == 0)
        .map(found -> found.at(offset, offset + found.end()))
        .orElse(null);
  }

  private int indexBehind(FoundTimeFrame time) {
    int at = 0;
    while (at < tokens.size() && tokens.start(at) < time.end()) {
      at++;
    }
    return at;
  }
}

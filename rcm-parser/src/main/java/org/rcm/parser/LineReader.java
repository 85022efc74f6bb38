package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import org.rcm.parser.StructureWords.Kind;

/** Takes the lines of a page apart. */
final class LineReader {
  private static final int LONGEST_LABEL = 20;
  private static final int LONGEST_TOWN = 60;

  private final EndingReader endings;
  private final StructureWords words;

  LineReader(EndingReader endings, StructureWords words) {
    this.endings = endings;
    this.words = words;
  }

  LineReading read(PageLine given) {
    PageLine line = startsWithDate(given) ? given.withoutMarker() : given;
    String text = line.text();
    int label = labelEnd(text);
    if (label > 0) {
      Optional<Ending> value = endings.labelled(text, label);
      boolean fits = value
          .filter(ending -> ending.saysWhere() == isLabel(Kind.PLACE_LABEL, text))
          .isPresent();
      return new LineReading(
          line, label, fits, label, Optional.empty(), fits ? value : Optional.empty());
    }
    int start = line.marker().map(Marker::textStart).orElse(0);
    Optional<LineReading> withRest = twiceWithRest(line, start);
    if (withRest.isPresent()) {
      return withRest.get();
    }
    Optional<Ending> ending =
        endings.read(text).filter(found -> found.isWhole() || found.headEnd() > start);
    int end = ending.map(found -> Math.max(start, found.headEnd())).orElse(text.length());
    String head = text.substring(start, end);
    Optional<TitleTwice> twice = TitleTwice.same(head)
        .filter(found -> found.secondEnd() == head.length())
        .or(() -> mayHaveVariant(line, head) ? TitleTwice.variant(head, words) : Optional.empty());
    int title = start + twice.map(TitleTwice::titleEnd).orElse(head.length());
    return new LineReading(line, start, false, title, twice.map(t -> moved(t, start)), ending);
  }

  private static boolean mayHaveVariant(PageLine line, String head) {
    boolean finished = Sentences.isFinished(head) && !Sentences.endsInColon(head);
    return line.marker().isEmpty() && !finished && !Sentences.startsSmall(head);
  }

  /** "17 June 2019" starts with no marker, though it looks like one. */
  private boolean startsWithDate(PageLine line) {
    String text = line.text();
    return line.marker().isPresent()
        && endings.datesIn(text.substring(0, Math.min(LONGEST_TOWN, text.length()))).stream()
            .anyMatch(found -> found.start() == 0);
  }

  /** "Workshop on Rivers Workshop on Rivers Comitán": what follows the second title is the place, known or not. */
  private Optional<LineReading> twiceWithRest(PageLine line, int start) {
    String text = line.text();
    return TitleTwice.same(text.substring(start))
        .map(twice -> moved(twice, start))
        .filter(twice -> twice.secondEnd() < text.length())
        .flatMap(twice -> rest(text, twice.secondEnd())
            .map(ending -> new LineReading(
                line, start, false, twice.titleEnd(), Optional.of(twice), Optional.of(ending))));
  }

  private Optional<Ending> rest(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int start = at;
    if (start == text.length()) {
      return endings.read(text); // a dash for no place
    }
    Optional<Ending> read = endings.whole(text.substring(start)).map(e -> e.moved(start, from));
    String name = text.substring(start).stripTrailing();
    boolean town =
        read.isEmpty() && name.length() <= LONGEST_TOWN && words.towns().isName(name);
    return town ? Optional.of(EndingReader.town(text, start, start + name.length())) : read;
  }

  private static TitleTwice moved(TitleTwice twice, int by) {
    return new TitleTwice(
        twice.titleEnd() + by, twice.secondStart() + by, twice.secondEnd() + by, twice.same());
  }

  /** Where a label such as "Place:" ends, 0 if the line has none. */
  private int labelEnd(String text) {
    int colon = text.indexOf(':');
    boolean label = colon > 0
        && colon <= LONGEST_LABEL
        && List.of(Kind.PLACE_LABEL, Kind.DATE_LABEL).stream()
            .anyMatch(kind -> words.isWhole(kind, text.substring(0, colon)));
    int end = colon + 1;
    while (label && end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return label && end < text.length() ? end : 0;
  }

  private boolean isLabel(Kind kind, String text) {
    return words.isWhole(kind, text.substring(0, text.indexOf(':')));
  }
}

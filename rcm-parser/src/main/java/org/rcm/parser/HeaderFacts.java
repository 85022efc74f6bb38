package org.rcm.parser;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rcm.model.DateRange;
import org.rcm.model.MeetingMode;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.dates.FoundDates;

/**
 * Who met, when and where. Facts of the opening sentence, which says that the meeting was held, come before those of
 * the title block.
 */
final class HeaderFacts {
  /** "On 5 May 2019, in Panama City," is where a sentence may begin. */
  private static final int SENTENCE_START = 12;

  private static final int BEFORE = 3;

  private final HeaderParts parts;
  private final Optional<Opening> opening;
  private final StructureWords words;
  private final HeaderNames names;
  private final WhenAndWhere whenAndWhere;

  HeaderFacts(
      HeaderParts parts,
      Optional<Opening> opening,
      StructureWords words,
      HeaderNames names,
      WhenAndWhere whenAndWhere) {
    this.parts = parts;
    this.opening = opening;
    this.words = words;
    this.names = names;
    this.whenAndWhere = whenAndWhere;
  }

  Optional<Organization> body(HeaderBlock title) {
    Optional<Organization> found = names
        .firstBody(parts.fact(Kind.LABEL_BODY))
        .or(() -> names.firstBody(title.text()))
        .or(() -> opening.flatMap(o -> names.firstBody(o.subject())))
        .or(() -> parts.titles().stream()
            .map(b -> names.firstBody(b.text()))
            .flatMap(Optional::stream)
            .findFirst())
        .or(() -> opening.flatMap(o -> names.firstBody(o.untilParticipants())));
    if (found.isPresent()) {
      return found;
    }
    return parts.titles().stream()
        .map(HeaderBlock::text)
        .map(this::firstConference)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> opening.flatMap(o -> firstConference(o.untilParticipants())));
  }

  private Optional<Organization> firstConference(String text) {
    return names.first(text, OrganizationKind.CONFERENCE);
  }

  Optional<DateRange> dates(Diagnostics diagnostics, CleanText clean) {
    Optional<DateRange> inSentence = opening
        .flatMap(o -> nearest(
            whenAndWhere.dates(o.untilParticipants()).stream()
                .filter(HeaderFacts::isOfMeeting)
                .toList(),
            FoundDates::start,
            o.holdingEnd()))
        .flatMap(FoundDates::range);
    Optional<FoundDates> titled = parts.titles().stream()
        .flatMap(block -> whenAndWhere.dates(block.text()).stream())
        .filter(HeaderFacts::isOfMeeting)
        .findFirst();
    Optional<DateRange> inTitle = titled.flatMap(FoundDates::range);
    boolean coarse = titled.filter(f -> f.precision() != Precision.DAY).isPresent();
    if (inSentence.isPresent() && inTitle.isPresent() && !coarse && !inSentence.equals(inTitle)) {
      HeaderBlock block = parts.openings().get(0);
      diagnostics.add(
          DiagnosticCode.DATES_DIFFER,
          clean,
          block.stretches().get(0).start(),
          block.stretches().get(0).end(),
          "the title says " + said(inTitle.get()) + ", the opening sentence "
              + said(inSentence.get()) + "; the sentence's were taken");
    }
    Optional<DateRange> labelled = whenAndWhere.dates(parts.fact(Kind.LABEL_DATE)).stream()
        .flatMap(found -> found.range().stream())
        .findFirst();
    return inSentence.or(() -> labelled).or(() -> inTitle);
  }

  private static boolean isOfMeeting(FoundDates found) {
    return found.range().isPresent() && !found.isReportingPeriod();
  }

  private static String said(DateRange range) {
    LocalDate from = range.from();
    return from.equals(range.to()) ? from.toString() : from + " to " + range.to();
  }

  Optional<Place> place() {
    Optional<Place> inSentence = opening
        .flatMap(o -> nearest(
            whenAndWhere.places(o.untilParticipants()),
            PlaceFinder.FoundPlace::start,
            o.holdingEnd()))
        .map(PlaceFinder.FoundPlace::place);
    return inSentence
        .or(() -> firstPlace(parts.fact(Kind.LABEL_PLACE)))
        .or(() -> parts.titles().stream()
            .flatMap(block -> firstPlace(block.text()).stream())
            .findFirst());
  }

  private Optional<Place> firstPlace(String text) {
    return whenAndWhere.places(text).stream().map(PlaceFinder.FoundPlace::place).findFirst();
  }

  /**
   * What stands nearest to the words of holding. What stands before them is often an earlier meeting's ("following up on
   * the agreements adopted in … on …, held its meeting in"), unless the sentence begins with it.
   */
  private static <T> Optional<T> nearest(List<T> found, ToIntFunction<T> start, int holding) {
    return found.stream().min(Comparator.comparingInt(f -> {
      int at = start.applyAsInt(f);
      return at < holding && at > SENTENCE_START ? BEFORE * (holding - at) : Math.abs(at - holding);
    }));
  }

  MeetingMode mode() {
    String where = opening.map(Opening::untilParticipants).orElse("") + " " + text(parts.titles())
        + " " + parts.fact(Kind.LABEL_MODE) + " " + parts.fact(Kind.LABEL_PLACE);
    if (words.contains(Kind.HYBRID, where)) {
      return MeetingMode.HYBRID;
    }
    return words.contains(Kind.ONLINE, where) ? MeetingMode.ONLINE : MeetingMode.IN_PERSON;
  }

  /** The countries of the opening sentence or of the list below it; else those behind a label. */
  List<Party> participants() {
    List<Party> said = opening.map(this::participants).orElse(List.of());
    if (said.isEmpty()) {
      said = names.countries(text(parts.participants()));
    }
    return said.isEmpty() ? names.countries(parts.fact(Kind.LABEL_PARTICIPANTS)) : said;
  }

  /** Who stands behind "with participation of"; else the countries that are the subject, "The Vice-Ministers of …". */
  private List<Party> participants(Opening sentence) {
    List<Party> listed = names.countries(sentence.participants());
    List<Party> subject = names.countries(sentence.subject());
    return listed.size() < 2 && subject.size() > 1 ? subject : listed;
  }

  Optional<Organization> submittedTo() {
    return opening
        .flatMap(o -> names.firstBody(o.receiver()))
        .or(() -> names.firstBody(parts.fact(Kind.LABEL_RECEIVER)));
  }

  private static String text(List<HeaderBlock> blocks) {
    return String.join(" ", blocks.stream().map(HeaderBlock::text).toList());
  }
}

package org.rcm.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rcm.model.Country;
import org.rcm.model.DateRange;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.ReportKind;
import org.rcm.parser.Header.Part;
import org.rcm.parser.Outline.Stretch;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.dates.DateReader;
import org.rcm.parser.internal.dates.FoundDates;
import org.rcm.parser.internal.names.FoundParty;
import org.rcm.parser.internal.names.PartyFinder;

/**
 * Reads what stands above the numbered part: title, body, dates, place, participants. Facts of the opening sentence,
 * which says that the meeting was held, come before those of the title block. Holds the state of one run.
 */
final class HeaderReader {
  private static final int LONGEST_PLACE_LINE = 120;
  /** "held in the city of", "los días" */
  private static final int MOST_OTHER_LETTERS = 16;

  /** "On 5 May 2019, in Panama City," is where a sentence may begin. */
  private static final int SENTENCE_START = 12;

  private static final int BEFORE = 3;

  /** Offices that call and serve meetings; a meeting is theirs only if no other body is named. */
  private static final List<String> OFFICES = List.of("PPT", "SECRETARIAT");

  private final List<HeaderBlock> blocks;
  private final List<Line> lines;
  private final Locale language;
  private final StructureWords words;
  private final PartyFinder parties;
  private final PlaceFinder places;
  private final List<DateReader> dates;
  private final CleanText clean;
  private final Diagnostics diagnostics;

  private final List<HeaderBlock> titles = new ArrayList<>();
  private final List<HeaderBlock> openings = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<Kind, String> facts = new EnumMap<>(Kind.class);
  private final String text;
  private final boolean listFollows;
  private Optional<Heading> firstSection = Optional.empty();

  HeaderReader(
      ParsedLines parsed,
      int end,
      boolean listFollows,
      Locale language,
      StructureWords words,
      PartyFinder parties,
      Diagnostics diagnostics) {
    this.listFollows = listFollows;
    this.lines = parsed.lines();
    this.language = language;
    this.words = words;
    this.parties = parties;
    this.places = new PlaceFinder(parties);
    this.dates = words.dates(language).stream().map(DateReader::new).toList();
    this.clean = parsed.clean();
    this.text = parsed.text();
    this.diagnostics = diagnostics;
    this.blocks = HeaderBlock.of(parsed, end, words, this::isPlaceOrDate, this::isNameOver);
  }

  Header read() {
    blocks.forEach(this::classify);
    Optional<Opening> opening = Opening.of(openings, words);
    HeaderBlock titleBlock = title();
    String title = titleBlock.text().isEmpty() ? "Report" : titleBlock.text();
    Optional<Organization> body = body(titleBlock, opening);
    Optional<DateRange> range = dates(opening);
    MeetingMode mode = mode(opening);
    Meeting.Builder meeting = Meeting.builder()
        .title(title)
        .body(body)
        .mode(mode)
        .startDate(range.map(DateRange::from))
        .endDate(range.map(DateRange::to))
        .participants(opening
            .map(this::participants)
            .filter(listed -> !listed.isEmpty())
            .orElseGet(() -> countries(fact(Kind.LABEL_PARTICIPANTS))))
        .submittedTo(opening
            .flatMap(o -> firstBody(o.receiver()))
            .or(() -> firstBody(fact(Kind.LABEL_RECEIVER))));
    if (mode != MeetingMode.ONLINE) {
      meeting.place(place(opening));
    }
    return new Header(
        kind(title, opening),
        language,
        title,
        meeting.build(),
        opening.isPresent() || LabelledFact.sayMeeting(List.copyOf(facts.keySet())),
        firstSection,
        parts);
  }

  // What the blocks are

  private void classify(HeaderBlock block) {
    SegmentKind kind = kindOf(block);
    block.stretches().forEach(stretch -> parts.add(new Part(kind, stretch)));
  }

  private SegmentKind kindOf(HeaderBlock block) {
    String text = block.text();
    if (isFirstSection(block)) {
      Stretch first = block.stretches().get(0);
      Stretch last = block.stretches().get(block.stretches().size() - 1);
      firstSection = Optional.of(new Heading(text, new Stretch(first.start(), last.end())));
      return SegmentKind.SECTION_HEADING;
    }
    if (words.isWhole(Kind.CONCLUSIONS_HEADING, text)) {
      return SegmentKind.HEADING;
    }
    Optional<LabelledFact> fact = labelled(block);
    if (fact.isPresent()) {
      facts.putIfAbsent(fact.get().kind(), fact.get().value(block));
      return fact.get().segment();
    }
    if (Opening.isPart(text, words)) {
      openings.add(block);
      return SegmentKind.OPENING;
    }
    if (openings.isEmpty() && isPlaceOrDate(text)) {
      titles.add(block);
      return SegmentKind.PLACE_AND_DATE;
    }
    if (openings.isEmpty() && !Sentences.isFinished(text)) {
      titles.add(block);
      return SegmentKind.TITLE;
    }
    return SegmentKind.PREAMBLE;
  }

  private Optional<LabelledFact> labelled(HeaderBlock block) {
    Outline.Stretch first = block.stretches().get(0);
    int end = Math.min(first.end(), first.start() + LONGEST_PLACE_LINE);
    return LabelledFact.of(text.substring(first.start(), end), words);
  }

  private String fact(Kind label) {
    return facts.getOrDefault(label, "");
  }

  /** A heading between what opens the list and its first item stands above the first items. */
  private boolean isFirstSection(HeaderBlock block) {
    return listFollows
        && block.equals(blocks.get(blocks.size() - 1))
        && isOpened()
        && block.text().length() <= LONGEST_PLACE_LINE
        && !Sentences.isFinished(block.text())
        && !Sentences.startsSmall(block.text())
        && MarkerReader.read(block.text()).isEmpty()
        && (!words.isWhole(Kind.CONCLUSIONS_HEADING, block.text()) || hasSiblingBelow(block));
  }

  /** "SUBSTANTIVE MATTERS" below "AGREED:" is a heading like the "ADMINISTRATIVE MATTERS" that follow. */
  private boolean hasSiblingBelow(HeaderBlock block) {
    String last = lastWord(block.text());
    return lines.stream()
        .filter(line -> line.start() > block.stretches().get(0).start())
        .filter(line -> line.marker().isEmpty() && !line.text().equals(block.text()))
        .anyMatch(line -> line.width() <= LONGEST_PLACE_LINE
            && HeaderBlock.isCapitals(line.text()) == block.isCapitals()
            && !Sentences.isFinished(line.text())
            && line.text().indexOf(' ') > 0
            && lastWord(line.text()).equals(last));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private boolean isOpened() {
    SegmentKind above =
        parts.isEmpty() ? SegmentKind.TITLE : parts.get(parts.size() - 1).kind();
    return above == SegmentKind.HEADING || above == SegmentKind.OPENING;
  }

  /** Whether a line says little else than where or when. */
  private boolean isPlaceOrDate(String text) {
    if (text.length() > LONGEST_PLACE_LINE || words.contains(Kind.MEETING, text)) {
      return false;
    }
    BitSet covered = new BitSet(text.length());
    datesIn(text).forEach(found -> covered.set(found.start(), found.end()));
    places.find(text, language).forEach(found -> covered.set(found.start(), found.end()));
    long other = text.chars().filter(Character::isLetter).count()
        - covered.stream().filter(at -> Character.isLetter(text.charAt(at))).count();
    return !covered.isEmpty() && other <= MOST_OTHER_LETTERS;
  }

  /** Whether the name of a party goes from one line to the next. */
  private boolean isNameOver(String above, String line) {
    String next = line.substring(0, Math.min(line.length(), LONGEST_PLACE_LINE));
    return parties.find(above + " " + next, language).stream()
        .anyMatch(name -> name.start() < above.length() && name.end() > above.length() + 1);
  }

  // Title and kind

  private HeaderBlock title() {
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
    rank += rank > 0 && firstBody(text).isPresent() ? 1 : 0;
    // "CONFERENCE · DECLARATION" says above the title what sort of document it is.
    return rank > 1 && text.contains(" · ") ? rank - 1 : rank;
  }

  private ReportKind kind(String title, Optional<Opening> opening) {
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

  // Who, when, where

  private Optional<Organization> body(HeaderBlock title, Optional<Opening> opening) {
    Optional<Organization> found = firstBody(fact(Kind.LABEL_BODY))
        .or(() -> firstBody(title.text()))
        .or(() -> opening.flatMap(o -> firstBody(o.subject())))
        .or(() -> titles.stream()
            .map(b -> firstBody(b.text()))
            .flatMap(Optional::stream)
            .findFirst())
        .or(() -> opening.flatMap(o -> firstBody(o.untilParticipants())));
    if (found.isPresent()) {
      return found;
    }
    return titles.stream()
        .map(HeaderBlock::text)
        .map(text -> first(text, OrganizationKind.CONFERENCE))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> opening.flatMap(o -> first(o.untilParticipants(), OrganizationKind.CONFERENCE)));
  }

  private Optional<Organization> firstBody(String text) {
    return first(text, OrganizationKind.CONFERENCE_BODY);
  }

  private Optional<Organization> first(String text, OrganizationKind kind) {
    List<Organization> found = parties.find(text, language).stream()
        .map(FoundParty::party)
        .filter(Organization.class::isInstance)
        .map(Organization.class::cast)
        .filter(o -> o.kind() == kind)
        .toList();
    return found.stream()
        .filter(o -> !OFFICES.contains(o.id()))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private Optional<DateRange> dates(Optional<Opening> opening) {
    Optional<DateRange> inSentence = opening
        .flatMap(o -> nearest(
            datesIn(o.untilParticipants()).stream()
                .filter(f -> f.range().isPresent() && !f.isReportingPeriod())
                .toList(),
            FoundDates::start,
            o.holdingEnd()))
        .flatMap(FoundDates::range);
    Optional<FoundDates> titled = titles.stream()
        .flatMap(block -> datesIn(block.text()).stream())
        .filter(f -> !f.isReportingPeriod() && f.range().isPresent())
        .findFirst();
    Optional<DateRange> inTitle = titled.flatMap(FoundDates::range);
    boolean coarse = titled.filter(f -> f.precision() != Precision.DAY).isPresent();
    if (inSentence.isPresent() && inTitle.isPresent() && !coarse && !inSentence.equals(inTitle)) {
      HeaderBlock block = openings.get(0);
      diagnostics.add(
          DiagnosticCode.DATES_DIFFER,
          clean,
          block.stretches().get(0).start(),
          block.stretches().get(0).end(),
          "the title says " + said(inTitle.get()) + ", the opening sentence "
              + said(inSentence.get()) + "; the sentence's were taken");
    }
    Optional<DateRange> labelled = datesIn(fact(Kind.LABEL_DATE)).stream()
        .flatMap(found -> found.range().stream())
        .findFirst();
    return inSentence.or(() -> labelled).or(() -> inTitle);
  }

  /** The dates of a text; title blocks may be in another language than the report. */
  private List<FoundDates> datesIn(String text) {
    return dates.stream()
        .map(reader -> reader.find(text))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String said(DateRange range) {
    LocalDate from = range.from();
    return from.equals(range.to()) ? from.toString() : from + " to " + range.to();
  }

  private Optional<Place> place(Optional<Opening> opening) {
    Optional<Place> inSentence = opening
        .flatMap(o -> nearest(
            places.find(o.untilParticipants(), language),
            PlaceFinder.FoundPlace::start,
            o.holdingEnd()))
        .map(PlaceFinder.FoundPlace::place);
    Optional<Place> labelled = places.find(fact(Kind.LABEL_PLACE), language).stream()
        .map(PlaceFinder.FoundPlace::place)
        .findFirst();
    return inSentence
        .or(() -> labelled)
        .or(() -> titles.stream()
            .flatMap(block -> places.find(block.text(), language).stream())
            .map(PlaceFinder.FoundPlace::place)
            .findFirst());
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

  private MeetingMode mode(Optional<Opening> opening) {
    String where = opening.map(Opening::untilParticipants).orElse("") + " "
        + String.join(" ", titles.stream().map(HeaderBlock::text).toList()) + " "
        + fact(Kind.LABEL_MODE) + " " + fact(Kind.LABEL_PLACE);
    if (words.contains(Kind.HYBRID, where)) {
      return MeetingMode.HYBRID;
    }
    return words.contains(Kind.ONLINE, where) ? MeetingMode.ONLINE : MeetingMode.IN_PERSON;
  }

  /** Who stands behind "with participation of"; else the countries that are the subject, "The Vice-Ministers of …". */
  private List<Party> participants(Opening opening) {
    List<Party> listed = countries(opening.participants());
    List<Party> subject = countries(opening.subject());
    return listed.size() < 2 && subject.size() > 1 ? subject : listed;
  }

  private List<Party> countries(String list) {
    List<Party> found = new ArrayList<>();
    for (FoundParty party : parties.find(list, language)) {
      if (party.party() instanceof Country && !found.contains(party.party())) {
        found.add(party.party());
      }
    }
    return found;
  }
}

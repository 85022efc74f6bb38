package org.rcm.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rcm.model.Act;
import org.rcm.model.Activity;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.Conclusion;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.Country;
import org.rcm.model.DateRange;
import org.rcm.model.Evidence;
import org.rcm.model.EvidenceOrigin;
import org.rcm.model.LocalizedText;
import org.rcm.model.Meeting;
import org.rcm.model.MeetingMode;
import org.rcm.model.Mentions;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.model.PartyGroup;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.ReportReference;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;

/** Makes reports that hold anything the model allows; the same seed makes the same report. */
public final class RandomReports {
  private static final List<String> PIECES = List.of(
      "a",
      "Z",
      "é",
      "ñ",
      " ",
      "  ",
      "\n",
      "\"",
      "'",
      "\\",
      "/",
      "<",
      ">",
      "&",
      "]]>",
      "<![CDATA[",
      "<!--",
      "&amp;",
      "&#10;",
      "%",
      "\u00A0",
      "\u2028",
      "\uFEFF",
      "\uFFFD",
      "ا",
      "語",
      "😀",
      "𝒳",
      "{",
      "}",
      "[",
      ":",
      ",",
      "#",
      "UNSTATED");
  private static final List<String> LANGUAGES = List.of("en", "es", "pt-BR", "zh-Hant-TW", "qu");

  private final Random random;
  private final List<Country> countries;
  private final List<Organization> organizations = new ArrayList<>();
  private final List<Party> others = new ArrayList<>();

  private RandomReports(long seed) {
    random = new Random(seed);
    List<Country> all = new ArrayList<>(Country.all());
    Collections.shuffle(all, random);
    countries = all.subList(0, 12);
    for (int i = 0; i < 5; i++) {
      organizations.add(Organization.builder()
          .id("ORG_" + i)
          .kind(oneOf(OrganizationKind.values()))
          .name(texts(1))
          .acronym(texts(0))
          .build());
    }
    others.addAll(organizations);
    for (int i = 0; i < 5; i++) {
      others.add(PartyGroup.builder()
          .id("GROUP_" + i)
          .name(texts(1))
          .members(parties())
          .build());
    }
  }

  /** A report. */
  public static Report report(long seed) {
    return new RandomReports(seed).report();
  }

  /** A list of activities. */
  public static List<Activity> activities(long seed) {
    RandomReports reports = new RandomReports(seed);
    return Stream.generate(reports::activity).limit(reports.random.nextInt(6)).toList();
  }

  private Activity activity() {
    return Activity.builder()
        .title(text())
        .timeFrame(maybe(this::timeFrame))
        .place(maybe(this::place))
        .virtual(random.nextBoolean())
        .supporters(parties())
        .description(maybe(this::text))
        .source(maybe(this::source))
        .build();
  }

  private Report report() {
    return Report.builder()
        .kind(oneOf(ReportKind.values()))
        .language(Locale.forLanguageTag(oneOf(LANGUAGES.toArray(String[]::new))))
        .title(text())
        .meeting(meeting())
        .conclusions(conclusions(Optional.empty(), 1))
        .build();
  }

  private Meeting meeting() {
    Meeting.Builder meeting = Meeting.builder()
        .title(text())
        .body(maybe(() -> oneOf(organizations)))
        .mode(oneOf(MeetingMode.values()))
        .place(maybe(this::place))
        .participants(parties())
        .submittedTo(maybe(() -> oneOf(organizations)));
    if (random.nextBoolean()) {
      DateRange days = period();
      meeting.startDate(days.from()).endDate(days.to());
    }
    return meeting.build();
  }

  private List<Conclusion> conclusions(Optional<ConclusionNumber> parent, int depth) {
    List<Conclusion> conclusions = new ArrayList<>();
    int count = depth > 4 ? 0 : random.nextInt(4);
    for (int i = 1; i <= count; i++) {
      int ordinal = i;
      ConclusionNumber number = parent
          .map(above -> above.bullet(ordinal).repeated(1 + random.nextInt(2)))
          .orElseGet(() -> ConclusionNumber.of(ordinal));
      conclusions.add(conclusion(number, depth));
    }
    return conclusions;
  }

  private Conclusion conclusion(ConclusionNumber number, int depth) {
    Conclusion.Builder conclusion = Conclusion.builder()
        .number(number)
        .label(random.nextBoolean() ? "" : anyText())
        .section(maybe(this::text))
        .text(random.nextBoolean() ? "" : anyText())
        .continuation(maybe(this::text))
        .mentions(new Mentions(some(countries, 4), some(others, 4)))
        .source(maybe(this::source))
        .children(conclusions(Optional.of(number), depth + 1));
    for (int i = random.nextInt(3); i > 0; i--) {
      conclusion.addTimeFrame(timeFrame());
    }
    if (random.nextBoolean()) {
      conclusion.addReference(reference());
      conclusion.addCompletion(text());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      conclusion.addAct(oneOf(Act.values()));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      conclusion.addCommitment(commitment(number, i));
    }
    return conclusion.build();
  }

  private ReportReference reference() {
    DateRange days = period();
    TimeFrame time = TimeFrame.builder()
        .text(text())
        .from(days.from())
        .to(days.to())
        .precision(dated())
        .build();
    return new ReportReference(text(), oneOf(organizations), time, maybe(this::source));
  }

  private Commitment commitment(ConclusionNumber number, int ordinal) {
    Act act = oneOf(Act.values());
    Optional<String> clause = maybe(this::text);
    List<Evidence> evidence = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      evidence.add(evidence(clause));
    }
    boolean entry = act == Act.SCHEDULE;
    return Commitment.builder()
        .number(number)
        .ordinal(ordinal)
        .act(act.canCommit() ? act : Act.INFORM)
        .title(entry ? maybe(this::text) : Optional.empty())
        .virtual(entry && random.nextBoolean())
        .responsible(parties())
        .pending(random.nextBoolean())
        .action(text())
        .by(parties())
        .to(parties())
        .support(parties())
        .due(maybe(this::timeFrame))
        .place(maybe(this::place))
        .status(oneOf(CommitmentStatus.values()))
        .source(maybe(this::source))
        .clause(clause)
        .evidence(evidence)
        .build();
  }

  private Evidence evidence(Optional<String> clause) {
    EvidenceOrigin origin = oneOf(EvidenceOrigin.values());
    Optional<String> words =
        origin == EvidenceOrigin.MEETING ? maybe(this::text) : Optional.of(text());
    OptionalInt position = OptionalInt.empty();
    if (origin == EvidenceOrigin.CLAUSE && clause.isPresent()) {
      int start = random.nextInt(clause.get().length());
      String rest =
          clause.get().substring(start, start + 1 + random.nextInt(clause.get().length() - start));
      if (isText(rest)) {
        words = Optional.of(rest);
        position = OptionalInt.of(start);
      }
    }
    String rule = oneOf("until-then", "x", "9", "rule-2-of-3");
    return new Evidence(
        oneOf(CommitmentField.values()), origin, rule, words, position, maybe(this::source));
  }

  /** Not half of a pair of surrogates. */
  private static boolean isText(String words) {
    return !words.isBlank()
        && !Character.isLowSurrogate(words.charAt(0))
        && !Character.isHighSurrogate(words.charAt(words.length() - 1));
  }

  private TimeFrame timeFrame() {
    TimeFrame.Builder due = TimeFrame.builder().text(text()).source(maybe(this::source));
    DateRange days = period();
    switch (random.nextInt(5)) {
      case 0 -> due.precision(Precision.OPEN);
      case 1 -> due.precision(dated()).from(days.from());
      case 2 -> due.precision(dated()).to(days.to());
      case 3 -> due.precision(dated()).from(days.from()).to(days.to());
      default -> due.precision(dated()).addPeriod(days).addPeriod(period());
    }
    return due.build();
  }

  private Precision dated() {
    return Precision.values()[random.nextInt(Precision.values().length - 1)];
  }

  private Place place() {
    return Place.builder()
        .text(text())
        .city(maybe(this::text))
        .country(maybe(() -> oneOf(countries)))
        .build();
  }

  private DateRange period() {
    LocalDate from = LocalDate.of(1 + random.nextInt(9998), 1, 1).plusDays(random.nextInt(365));
    return new DateRange(from, from.plusDays(random.nextInt(2)));
  }

  private SourceSpan source() {
    return new SourceSpan(
        1 + random.nextInt(Integer.MAX_VALUE), 1, random.nextInt(1 << 30), random.nextInt(1 << 30));
  }

  private LocalizedText texts(int atLeast) {
    LocalizedText text = LocalizedText.none();
    for (String language : some(LANGUAGES, 3)) {
      text = text.with(language, text());
    }
    return text.isEmpty() && atLeast > 0 ? LocalizedText.of("en", text()) : text;
  }

  private List<Party> parties() {
    List<Party> all = new ArrayList<>(countries);
    all.addAll(others);
    return some(all, 4);
  }

  private String text() {
    String text = anyText();
    return text.isBlank() ? text + "x" : text;
  }

  private String anyText() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(oneOf(PIECES));
    }
    return text.toString();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> some(List<T> values, int most) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(Math.min(most, shuffled.size()) + 1));
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  private final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }
}

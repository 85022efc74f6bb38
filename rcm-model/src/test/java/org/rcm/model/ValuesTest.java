package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all types that have a builder. */
class ValuesTest {
  private static final SourceSpan SOURCE = new SourceSpan(3, 1, 40, 10);
  private static final Place PLACE = Place.builder()
      .text("San José, Costa Rica")
      .city("San José")
      .country(Country.of("CR"))
      .build();
  private static final TimeFrame TIME = TimeFrame.builder()
      .text("in 2021")
      .from(LocalDate.of(2021, 1, 1))
      .to(LocalDate.of(2021, 12, 31))
      .precision(Precision.YEAR)
      .source(SOURCE)
      .build();
  private static final TimeFrame PERIODS = TimeFrame.builder()
      .text("on 6 and 8 March")
      .addPeriods(day(6), day(8))
      .precision(Precision.DAY)
      .build();
  private static final Activity ACTIVITY = Activity.builder()
      .title("Workshop")
      .timeFrame(TIME)
      .place(PLACE)
      .virtual(true)
      .addSupporter(Samples.IOM)
      .description("Two\nlines")
      .source(SOURCE)
      .build();
  private static final Evidence EVIDENCE = evidence("Mexico");
  private static final Commitment COMMITMENT = Commitment.builder()
      .id("7.p#2")
      .act(Act.INVITE)
      .addResponsible(Samples.MEXICO)
      .pending(true)
      .action("host the workshop")
      .addBy(Samples.PANAMA)
      .addTo(Samples.SECRETARIAT)
      .addSupport(Samples.IOM)
      .due(TIME)
      .place(PLACE)
      .status(CommitmentStatus.IMPLEMENTED)
      .source(SOURCE)
      .clause("To invite Mexico")
      .addEvidence(EVIDENCE)
      .build();
  private static final Conclusion CONCLUSION = Conclusion.builder()
      .number("7.p")
      .label("p.")
      .section("Working Group on Protection")
      .text("To invite Mexico to host the workshop.")
      .continuation("It may be held online.")
      .addAct(Act.INVITE)
      .mentions(new Mentions(List.of(Samples.MEXICO), List.of(Samples.IOM)))
      .addCommitment(COMMITMENT)
      .addChild(Samples.conclusion("7.p.i"))
      .source(SOURCE)
      .build();
  private static final Meeting MEETING = Meeting.builder()
      .title("Meeting")
      .body(Samples.RCGM)
      .startDate(Samples.JULY_19)
      .endDate(Samples.JULY_20)
      .place(PLACE)
      .mode(MeetingMode.HYBRID)
      .addParticipants(Samples.MEXICO, Samples.PANAMA)
      .submittedTo(Samples.RCGM)
      .build();
  private static final Report REPORT = Samples.reportBuilder(Samples.conclusion("7", CONCLUSION))
      .meeting(MEETING)
      .build();

  private static Evidence evidence(String words) {
    return new Evidence(
        CommitmentField.RESPONSIBLE,
        EvidenceOrigin.CONCLUSION,
        "named-behind-the-verb",
        Optional.of(words),
        OptionalInt.empty(),
        Optional.of(SOURCE));
  }

  private static DateRange day(int day) {
    return new DateRange(LocalDate.of(2019, 3, day), LocalDate.of(2019, 3, day));
  }

  static Stream<Arguments> copies() {
    return Stream.of(
        arguments(REPORT, REPORT.toBuilder().build()),
        arguments(MEETING, MEETING.toBuilder().build()),
        arguments(CONCLUSION, CONCLUSION.toBuilder().build()),
        arguments(COMMITMENT, COMMITMENT.toBuilder().build()),
        arguments(TIME, TIME.toBuilder().build()),
        arguments(PERIODS, PERIODS.toBuilder().build()),
        arguments(PLACE, PLACE.toBuilder().build()),
        arguments(ACTIVITY, ACTIVITY.toBuilder().build()),
        arguments(Samples.IOM, Samples.IOM.toBuilder().build()),
        arguments(Samples.MEMBER_COUNTRIES, Samples.MEMBER_COUNTRIES.toBuilder().build()));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void areEqualToWhatTheirBuilderMakesOfThem(Object value, Object copy) {
    assertThat(copy)
        .isNotSameAs(value)
        .isEqualTo(value)
        .hasSameHashCodeAs(value)
        .hasToString(value.toString());
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        arguments(REPORT, REPORT.toBuilder().kind(ReportKind.REPORT).build()),
        arguments(REPORT, REPORT.toBuilder().language(Samples.SPANISH).build()),
        arguments(REPORT, REPORT.toBuilder().conclusions(List.of()).build()),
        arguments(MEETING, MEETING.toBuilder().mode(MeetingMode.ONLINE).build()),
        arguments(MEETING, MEETING.toBuilder().participants(List.of()).build()),
        arguments(CONCLUSION, CONCLUSION.toBuilder().label("p)").build()),
        arguments(CONCLUSION, CONCLUSION.toBuilder().acts(List.of()).build()),
        arguments(COMMITMENT, COMMITMENT.toBuilder().pending(false).build()),
        arguments(
            COMMITMENT, COMMITMENT.toBuilder().status(CommitmentStatus.ELAPSED).build()),
        arguments(COMMITMENT, COMMITMENT.toBuilder().clause("To ask").build()),
        arguments(COMMITMENT, COMMITMENT.toBuilder().evidence(List.of()).build()),
        arguments(TIME, TIME.toBuilder().precision(Precision.MONTH).build()),
        arguments(PLACE, PLACE.toBuilder().city("Heredia").build()),
        arguments(ACTIVITY, ACTIVITY.toBuilder().virtual(false).build()),
        arguments(
            Samples.MEMBER_COUNTRIES,
            Samples.MEMBER_COUNTRIES.toBuilder().members(List.of()).build()));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void differFromAChangedCopy(Object value, Object changed) {
    assertThat(changed).isNotEqualTo(value);
    assertThat(value).isNotEqualTo(changed).isNotEqualTo(null).isNotEqualTo("text");
  }

  static Stream<Arguments> unfinished() {
    return Stream.of(
        missing("Report", "kind, language, title, meeting", Report.builder()::build),
        missing("Meeting", "title", Meeting.builder()::build),
        missing("Conclusion", "number, label, text", Conclusion.builder()::build),
        missing("Commitment", "number, act, action", Commitment.builder()::build),
        missing("Commitment", "act", Commitment.builder().id("1#1").action("do")::build),
        missing("TimeFrame", "text, precision", TimeFrame.builder()::build),
        missing("Place", "text", Place.builder()::build),
        missing("Activity", "title", Activity.builder()::build),
        missing("Organization", "id, kind, name", Organization.builder()::build),
        missing("PartyGroup", "id, name", PartyGroup.builder()::build));
  }

  private static Arguments missing(String type, String attributes, ThrowingCallable build) {
    return arguments(type, attributes, build);
  }

  @ParameterizedTest
  @MethodSource("unfinished")
  void nameEveryAttributeThatIsMissing(String type, String attributes, ThrowingCallable build) {
    assertThatThrownBy(build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build " + type + ", some of required attributes are not set ["
            + attributes + "]");
  }

  static Stream<Collection<?>> collections() {
    return Stream.of(
        REPORT.conclusions(),
        REPORT.allConclusions(),
        REPORT.commitments(),
        REPORT.activities(),
        REPORT.parties(),
        MEETING.participants(),
        CONCLUSION.acts(),
        CONCLUSION.children(),
        CONCLUSION.commitments(),
        COMMITMENT.responsible(),
        COMMITMENT.by(),
        COMMITMENT.to(),
        COMMITMENT.support(),
        COMMITMENT.evidence(),
        COMMITMENT.evidence(CommitmentField.RESPONSIBLE),
        PERIODS.periods(),
        ACTIVITY.supporters(),
        Samples.MEMBER_COUNTRIES.members(),
        Directory.standard().parties(),
        Directory.standard().names(),
        ReportValidator.create().rules(),
        ReportValidator.create().validate(REPORT));
  }

  @ParameterizedTest
  @MethodSource("collections")
  void giveCollectionsThatCannotBeChanged(Collection<?> collection) {
    assertThatThrownBy(() -> collection.add(null))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> {
          collection.removeIf(element -> true);
          collection.clear();
        })
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void doNotFollowTheirBuilder() {
    Meeting.Builder builder = Meeting.builder().title("Meeting").addParticipant(Samples.MEXICO);
    Meeting meeting = builder.build();
    builder.addParticipant(Samples.PANAMA);

    assertThat(meeting.participants()).containsExactly(Samples.MEXICO);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        text("The title of a report", t -> REPORT.toBuilder().title(t).build()),
        text("The title of a meeting", t -> MEETING.toBuilder().title(t).build()),
        text("The label of 7.p", t -> CONCLUSION.toBuilder().label(t).build()),
        text("The section of 7.p", t -> CONCLUSION.toBuilder().section(t).build()),
        text("The text of 7.p", t -> CONCLUSION.toBuilder().text(t).build()),
        text(
            "The continuation of 7.p",
            t -> CONCLUSION.toBuilder().continuation(t).build()),
        text(
            "The action of commitment 7.p#2",
            t -> COMMITMENT.toBuilder().action(t).build()),
        text(
            "The clause of commitment 7.p#2",
            t -> COMMITMENT.toBuilder().clause(t).build()),
        text("The words of evidence", t -> evidence(t)),
        text("The text of a time frame", t -> TIME.toBuilder().text(t).build()),
        text("The text of a place", t -> PLACE.toBuilder().text(t).build()),
        text("The city of a place", t -> PLACE.toBuilder().city(t).build()),
        text("The title of an activity", t -> ACTIVITY.toBuilder().title(t).build()),
        text(
            "The description of an activity",
            t -> ACTIVITY.toBuilder().description(t).build()),
        text("The text for language \"en\"", t -> LocalizedText.of("en", t)),
        text("A name of MX", t -> new PartyName(Samples.MEXICO, t, Samples.SPANISH)));
  }

  private static Arguments text(String what, Consumer<String> set) {
    return arguments(what, set);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void refuseCharactersThatNoFormatCanCarry(String what, Consumer<String> set) {
    String[] unreadable = {
      "\u0000", "\t", "\r", "\u001B", "\u007F", "\u0085", "\uD800", "\uDC00", "\uFFFE", "\uFFFF"
    };
    for (String character : unreadable) {
      String code = String.format("U+%04X", (int) character.charAt(0));
      assertThatThrownBy(() -> set.accept("ab" + character + "c"))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(what + " must be readable text, but character 3 of \"ab\uFFFDc\" is " + code);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takeAnyReadableText(String what, Consumer<String> set) {
    for (String text :
        List.of("México", "two\nlines", "no\u00A0break", "\uD83D\uDE00", "\uFFFD", "العربية")) {
      set.accept(text);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void refuseNullInsteadOfText(String what, Consumer<String> set) {
    assertThatNullPointerException().isThrownBy(() -> set.accept(null));
  }
}

package org.rcm.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.rcm.model.Act;
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
import org.rcm.model.Mentions;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.model.PartyGroup;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.SourceSpan;
import org.rcm.model.TimeFrame;

/** Reports for tests. */
public final class SampleReports {
  /** Canada. */
  public static final Country CANADA = Country.of("CA");

  /** Costa Rica. */
  public static final Country COSTA_RICA = Country.of("CR");

  /** The conference. */
  public static final Organization RCM = body("RCM", "Regional Conference on Migration", "CRM");

  /** The body that meets most. */
  public static final Organization RCGM =
      body("RCGM", "Regional Consultation Group on Migration", "GRCM");

  /** An organisation without an acronym, known in two languages. */
  public static final Organization SECRETARIAT = Organization.builder()
      .id("SECRETARIAT")
      .kind(OrganizationKind.CONFERENCE_BODY)
      .name(LocalizedText.of("en", "Technical Secretariat").with("es", "Secretaría Técnica"))
      .build();

  /** A group with members. */
  public static final PartyGroup MEMBERS = PartyGroup.builder()
      .id("MEMBER_COUNTRIES")
      .name(LocalizedText.of("en", "Member Countries"))
      .addMember(CANADA)
      .addMember(COSTA_RICA)
      .build();

  private static final String REQUEST =
      "To submit the Technical Secretariat a list of key topics by 3 August at the latest";

  private SampleReports() {}

  /** Some of the conclusions of July 2018, with every field of the format at least once. */
  public static Report rcgm2018() {
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)")
        .meeting(Meeting.builder()
            .title("Meeting of the Regional Consultation Group on Migration")
            .body(RCGM)
            .startDate(LocalDate.of(2018, 7, 19))
            .endDate(LocalDate.of(2018, 7, 20))
            .place(panamaCity())
            .addParticipant(CANADA)
            .addParticipant(COSTA_RICA)
            .submittedTo(RCM)
            .build())
        .addConclusion(thanks())
        .addConclusion(requests())
        .build();
  }

  /** The least that a report can be: a declaration in prose. */
  public static Report declaration() {
    return withMeeting(Meeting.builder().title("A meeting").build());
  }

  /** A declaration with a meeting. */
  public static Report withMeeting(Meeting meeting) {
    return Report.builder()
        .kind(ReportKind.DECLARATION)
        .language(Locale.forLanguageTag("es"))
        .title("Declaración de San José")
        .meeting(meeting)
        .build();
  }

  /** A declaration with conclusions all the same. */
  public static Report with(Conclusion... conclusions) {
    return declaration().toBuilder().conclusions(List.of(conclusions)).build();
  }

  /** A report with one commitment. */
  public static Report with(Commitment.Builder commitment) {
    return with(conclusion("1")
        .addCommitment(
            commitment.id("1#1").act(Act.REQUEST).action("send a list").build())
        .build());
  }

  /** A conclusion with a number and nothing else. */
  public static Conclusion.Builder conclusion(String number) {
    return Conclusion.builder().number(number).label("").text("");
  }

  /** Conclusions within conclusions, as deep as they can be. */
  public static Report deepest() {
    List<ConclusionNumber> numbers = new ArrayList<>(List.of(ConclusionNumber.of(1)));
    while (numbers.size() < ConclusionNumber.MAX_DEPTH) {
      numbers.add(numbers.get(numbers.size() - 1).child("a"));
    }
    Conclusion inner = conclusion(numbers.remove(numbers.size() - 1).toString())
        .text("the deepest")
        .build();
    while (!numbers.isEmpty()) {
      inner = conclusion(numbers.remove(numbers.size() - 1).toString())
          .addChild(inner)
          .build();
    }
    return with(inner);
  }

  /** Groups within groups. */
  public static Report withNestedGroups(int levels) {
    Party inner = CANADA;
    for (int i = 0; i < levels; i++) {
      inner = PartyGroup.builder()
          .id("GROUP_" + i)
          .name(LocalizedText.of("en", "Group " + i))
          .addMember(inner)
          .addMember(RCM)
          .build();
    }
    return with(Commitment.builder().addResponsible(inner));
  }

  private static Place panamaCity() {
    return Place.builder()
        .text("Panama City, Panama")
        .city("Panama City")
        .country(Country.of("PA"))
        .build();
  }

  private static Conclusion thanks() {
    return conclusion("1")
        .label("1.")
        .text("To thank Canada for \"its\" support & hospitality.")
        .addAct(Act.THANK)
        .mentions(new Mentions(List.of(CANADA), List.of()))
        .build();
  }

  private static Conclusion requests() {
    return conclusion("13")
        .label("13.")
        .text("Regarding the RCM:")
        .mentions(new Mentions(List.of(), List.of(RCM)))
        .source(new SourceSpan(61, 1, 5120, 94))
        .addChild(request())
        .build();
  }

  private static Conclusion request() {
    return conclusion("13.e")
        .label("e.")
        .section("Strategic document")
        .text("To submit the Technical Secretariat a list of key topics by 3 August at the latest.")
        .continuation("And to discuss them\non 28-29 August and 2-3 October.")
        .addAct(Act.REQUEST)
        .addAct(Act.SCHEDULE)
        .mentions(new Mentions(List.of(), List.of(SECRETARIAT)))
        .addCommitment(Commitment.builder()
            .id("13.e#1")
            .act(Act.REQUEST)
            .addTo(SECRETARIAT)
            .action("submit a list of key topics")
            .due(TimeFrame.until("by 3 August at the latest", LocalDate.of(2018, 8, 3)))
            .source(new SourceSpan(68, 1, 5610, 128))
            .clause(REQUEST)
            .evidence(ofTheClause())
            .build())
        .addCommitment(Commitment.builder()
            .id("13.e#2")
            .act(Act.SCHEDULE)
            .addResponsible(MEMBERS)
            .pending(true)
            .action("discuss the topics")
            .addBy(CANADA)
            .addSupport(RCGM)
            .due(twoPeriods())
            .place(Place.of("San José"))
            .evidence(ofOtherWords())
            .status(CommitmentStatus.IMPLEMENTED)
            .build())
        .build();
  }

  private static List<Evidence> ofTheClause() {
    return List.of(
        evidence(CommitmentField.ACT, EvidenceOrigin.CLAUSE, "operative-verb", "To submit"),
        evidence(
            CommitmentField.TO,
            EvidenceOrigin.CLAUSE,
            "receiver-behind-the-verb",
            "Technical Secretariat"),
        evidence(
            CommitmentField.DUE, EvidenceOrigin.CLAUSE, "until-then", "by 3 August at the latest"),
        new Evidence(
            CommitmentField.DUE,
            EvidenceOrigin.MEETING,
            "year-of-the-meeting",
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty()));
  }

  private static List<Evidence> ofOtherWords() {
    return List.of(
        evidence(
            CommitmentField.ACT, EvidenceOrigin.PARENT, "completes-the-item-above", "Regarding"),
        evidence(
            CommitmentField.ACTION, EvidenceOrigin.CONCLUSION, "what-is-to-be-done", "key topics"),
        evidence(
            CommitmentField.SUPPORT,
            EvidenceOrigin.SECTION,
            "body-in-the-heading",
            "Strategic document"));
  }

  /** The words of the act have no place in the source. */
  private static Evidence evidence(
      CommitmentField field, EvidenceOrigin origin, String rule, String words) {
    int start = REQUEST.indexOf(words);
    return new Evidence(
        field,
        origin,
        rule,
        Optional.of(words),
        origin == EvidenceOrigin.CLAUSE ? OptionalInt.of(start) : OptionalInt.empty(),
        field == CommitmentField.ACT
            ? Optional.empty()
            : Optional.of(new SourceSpan(68, 15, 5624, words.length())));
  }

  private static TimeFrame twoPeriods() {
    return TimeFrame.builder()
        .text("on 28-29 August and 2-3 October")
        .addPeriod(new DateRange(LocalDate.of(2018, 8, 28), LocalDate.of(2018, 8, 29)))
        .addPeriod(new DateRange(LocalDate.of(2018, 10, 2), LocalDate.of(2018, 10, 3)))
        .precision(Precision.DAY)
        .source(new SourceSpan(70, 12, 5800, 31))
        .build();
  }

  private static Organization body(String id, String name, String spanishAcronym) {
    return Organization.builder()
        .id(id)
        .kind(id.equals("RCM") ? OrganizationKind.CONFERENCE : OrganizationKind.CONFERENCE_BODY)
        .name(LocalizedText.of("en", name))
        .acronym(LocalizedText.of("en", id).with("es", spanishAcronym))
        .build();
  }
}

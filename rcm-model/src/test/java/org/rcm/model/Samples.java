package org.rcm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Small values for tests, after the report of the meeting of July 2018 in Panama City. */
final class Samples {
  static final Locale SPANISH = Locale.forLanguageTag("es");
  static final LocalDate JULY_19 = LocalDate.of(2018, 7, 19);
  static final LocalDate JULY_20 = LocalDate.of(2018, 7, 20);
  static final Country MEXICO = Country.of("MX");
  static final Country PANAMA = Country.of("PA");
  static final Organization IOM = Directory.standard().organization("IOM");
  static final Organization RCGM = Directory.standard().organization("RCGM");
  static final Organization SECRETARIAT = Directory.standard().organization("SECRETARIAT");
  static final PartyGroup MEMBER_COUNTRIES = Directory.standard().group("MEMBER_COUNTRIES");

  private Samples() {}

  static Organization.Builder organization(String id) {
    return Organization.builder()
        .id(id)
        .kind(OrganizationKind.OTHER)
        .name(LocalizedText.of("en", "The " + id));
  }

  static PartyGroup group(String id, Party... members) {
    return PartyGroup.builder()
        .id(id)
        .name(LocalizedText.of("en", "The " + id))
        .addMembers(members)
        .build();
  }

  static Meeting meeting() {
    return Meeting.builder()
        .title("Meeting of the Regional Consultation Group on Migration")
        .body(RCGM)
        .startDate(JULY_19)
        .endDate(JULY_20)
        .place(Place.builder().text("Panama City, Panama").country(PANAMA).build())
        .addParticipants(MEXICO, PANAMA)
        .build();
  }

  static Conclusion.Builder item(String number, Conclusion... children) {
    ConclusionNumber parsed = ConclusionNumber.parse(number);
    return Conclusion.builder()
        .number(parsed)
        .label(parsed.lastStep() + ".")
        .text("To thank Panama.")
        .addChildren(children);
  }

  static Conclusion conclusion(String number, Conclusion... children) {
    return item(number, children).build();
  }

  static Commitment.Builder commitment(String id) {
    return Commitment.builder().id(id).act(Act.REQUEST).action("submit a list");
  }

  static Report.Builder reportBuilder(Conclusion... conclusions) {
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("Conclusions of the Regional Consultation Group on Migration")
        .meeting(meeting())
        .addConclusions(conclusions);
  }

  static Report report(Conclusion... conclusions) {
    return reportBuilder(conclusions).build();
  }

  static Report report(List<Conclusion> conclusions) {
    return reportBuilder().addAllConclusions(conclusions).build();
  }
}

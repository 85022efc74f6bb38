package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {
  private static final Directory STANDARD = Directory.standard();
  private static final Organization ACME = Samples.organization("ACME")
      .acronym(LocalizedText.of("en", "AC").with("es", "CA"))
      .build();

  @Test
  void knowsEveryCountry() {
    assertThat(STANDARD.parties()).containsAll(Country.all());
    assertThat(STANDARD.country("MX")).isEqualTo(Country.of("MX"));
    assertThat(STANDARD.find("MX")).contains(Country.of("MX"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IOM",
        "UNHCR",
        "UNICEF",
        "ILO",
        "ICRC",
        "UNODC",
        "UNDP",
        "UNFPA",
        "ECLAC",
        "SICA",
        "RNCOM",
        "SACM",
        "MIRPS",
        "INCOSAMI",
        "UNAM",
        "RCM",
        "RCGM",
        "VICE_MINISTERS",
        "PPT",
        "SECRETARIAT",
        "TROIKA",
        "FOCAL_POINTS",
        "WG_PROTECTION",
        "WG_IRREGULAR",
        "WG_LABOUR",
        "WG_BORDER",
        "LON_PROTECTION",
        "LON_CONSULAR",
        "LON_TRAFFICKING",
        "AHG_EXTRAREGIONAL",
        "DRAFTING_COMMITTEE"
      })
  void knowsTheOrganisationsThatReportsName(String id) {
    Organization organization = STANDARD.organization(id);

    assertThat(organization.id()).isEqualTo(id);
    assertThat(organization.name().in(Locale.ENGLISH)).isPresent();
    assertThat(organization.name().in(Samples.SPANISH)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEMBER_COUNTRIES", "OBSERVERS", "CIVIL_SOCIETY", "WORKING_GROUPS"})
  void knowsTheGroupsThatReportsName(String id) {
    assertThat(STANDARD.group(id).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "RCM, CONFERENCE",
    "RCGM, CONFERENCE_BODY",
    "PPT, CONFERENCE_BODY",
    "WG_PROTECTION, CONFERENCE_BODY",
    "IOM, INTERGOVERNMENTAL",
    "RNCOM, CIVIL_SOCIETY"
  })
  void knowsOfWhatKindTheyAre(String id, OrganizationKind kind) {
    assertThat(STANDARD.organization(id).kind()).isEqualTo(kind);
  }

  @Test
  void knowsTheMembersOfGroups() {
    assertThat(STANDARD.group("MEMBER_COUNTRIES").members().stream().map(Party::id))
        .containsExactlyInAnyOrder(
            "BZ", "CA", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV", "US");
    assertThat(STANDARD.group("WORKING_GROUPS").members().stream().map(Party::id))
        .containsExactlyInAnyOrder("WG_PROTECTION", "WG_IRREGULAR", "WG_LABOUR", "WG_BORDER");
    assertThat(STANDARD.group("OBSERVERS").members()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IOM, IOM, en",
    "IOM, OIM, es",
    "RCGM, GRCM, es",
    "RCGM, Regional Consultation Group on Migration, en",
    "SECRETARIAT, Technical Secretariat, en",
    "SECRETARIAT, Secretaría Ejecutiva, es",
    "MX, México, es",
    "US, Estados Unidos, es",
    "MEMBER_COUNTRIES, RCM Member Countries, en"
  })
  void knowsByWhichNamesTextsCallThem(String id, String text, String language) {
    PartyName name =
        new PartyName(STANDARD.find(id).orElseThrow(), text, Locale.forLanguageTag(language));

    assertThat(STANDARD.names()).contains(name);
  }

  @Test
  void listsPartiesInTheOrderOfTheirIds() {
    assertThat(STANDARD.parties().stream().map(Party::id)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void namesOnlyPartiesThatItHolds() {
    assertThat(STANDARD.names())
        .allSatisfy(
            name -> assertThat(STANDARD.find(name.party().id())).containsSame(name.party()));
  }

  @Test
  void refusesIdsThatItDoesNotKnow() {
    assertThat(STANDARD.find("ACME")).isEmpty();
    assertThatThrownBy(() -> STANDARD.organization("ACME"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The id must be that of an organisation in the directory, but was \"ACME\"");
    assertThatThrownBy(() -> STANDARD.organization("MX"))
        .hasMessage("The id must be that of an organisation in the directory, but was \"MX\"");
    assertThatThrownBy(() -> STANDARD.group("IOM"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The id must be that of a group in the directory, but was \"IOM\"");
    assertThatThrownBy(() -> STANDARD.country("IOM"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Country code must be two capital letters (ISO 3166-1), but was \"IOM\"");
  }

  @Test
  void learnsAPartyByItsNameAndAcronym() {
    Directory ours = STANDARD.with(ACME);

    assertThat(ours.organization("ACME")).isEqualTo(ACME);
    assertThat(ours.names())
        .hasSize(STANDARD.names().size() + 3)
        .contains(
            new PartyName(ACME, "The ACME", Locale.ENGLISH),
            new PartyName(ACME, "AC", Locale.ENGLISH),
            new PartyName(ACME, "CA", Samples.SPANISH));
    assertThat(STANDARD.find("ACME")).isEmpty();
    assertThat(Directory.standard()).isSameAs(STANDARD);
  }

  @Test
  void learnsOneMoreName() {
    Directory ours = STANDARD.withName("IOM", Locale.FRENCH, "OIM de Genève");

    assertThat(ours.names())
        .hasSize(STANDARD.names().size() + 1)
        .contains(new PartyName(Samples.IOM, "OIM de Genève", Locale.FRENCH));
    assertThat(ours.parties()).containsExactlyElementsOf(STANDARD.parties());
  }

  @Test
  void refusesANameOfNobody() {
    assertThatThrownBy(() -> STANDARD.withName("ACME", Locale.ENGLISH, "Acme"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "A name must belong to a party in the directory, but there is none with the id \"ACME\"");
    assertThatThrownBy(() -> STANDARD.withName("IOM", Locale.ENGLISH, " "))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A name of IOM must not be blank");
  }

  @Test
  void putsAReplacementWhereverTheOldPartyWas() {
    Organization protection = STANDARD.organization("WG_PROTECTION");
    Organization changed = protection.toBuilder().kind(OrganizationKind.OTHER).build();

    Directory ours = STANDARD.with(changed);

    assertThat(ours.organization("WG_PROTECTION")).isEqualTo(changed);
    assertThat(ours.group("WORKING_GROUPS").members()).contains(changed).doesNotContain(protection);
    assertThat(ours.names()).hasSameSizeAs(STANDARD.names());
    assertThat(ours.names())
        .contains(new PartyName(changed, "Grupo de Trabajo sobre Protección", Samples.SPANISH))
        .contains(new PartyName(ours.group("WORKING_GROUPS"), "Working Groups", Locale.ENGLISH))
        .noneMatch(name -> name.party().equals(protection));
  }

  @Test
  void letsAReportNameAReplacementAndItsGroup() {
    Organization changed = STANDARD.organization("WG_PROTECTION").toBuilder()
        .kind(OrganizationKind.OTHER)
        .build();
    Directory ours = STANDARD.with(changed);

    Report report = Samples.report(Samples.item("1")
        .mentions(new Mentions(List.of(), List.of(changed, ours.group("WORKING_GROUPS"))))
        .build());

    assertThat(report.parties()).contains(changed);
  }

  @Test
  void putsAReplacementIntoGroupsInsideGroups() {
    PartyGroup inner = Samples.group("INNER", ACME);
    Directory ours =
        STANDARD.with(ACME).with(inner).with(Samples.group("OUTER", inner, Samples.MEXICO));
    Organization changed = ACME.toBuilder().kind(OrganizationKind.CIVIL_SOCIETY).build();

    Directory again = ours.with(changed);

    PartyGroup newInner = again.group("INNER");
    assertThat(newInner.members()).containsExactly(changed);
    assertThat(again.group("OUTER").members()).containsExactly(newInner, Samples.MEXICO);
  }

  @Test
  void refusesGroupsThatWouldBelongToThemselves() {
    Directory ours = STANDARD.with(Samples.group("FIRST", Samples.group("SECOND")));

    assertThatThrownBy(() -> ours.with(Samples.group("SECOND", Samples.group("FIRST"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageMatching("A group must not belong to itself, but (FIRST|SECOND) would");
  }

  @Test
  void comparesByValue() {
    assertThat(STANDARD.with(ACME))
        .isEqualTo(STANDARD.with(ACME))
        .hasSameHashCodeAs(STANDARD.with(ACME))
        .isNotEqualTo(STANDARD)
        .isNotEqualTo(STANDARD.with(ACME).withName("ACME", Locale.ENGLISH, "Acme"));
    assertThat(STANDARD.with(Samples.MEXICO)).isEqualTo(STANDARD);
    assertThat(STANDARD.with(Samples.IOM)).isEqualTo(STANDARD);
  }

  @Test
  void readsPartiesFromADataFile() throws IOException {
    Directory ours = read(
        "# Ours",
        "",
        "FRIENDS ; GROUP ; ; ; Friends ; Amigos ; ; los amigos ; MX | ACME",
        "ACME;CIVIL_SOCIETY;AC;;Acme;Acmé;Acme Ltd | Acme Limited;Acmé S.A.;");

    Organization acme = ours.organization("ACME");
    assertThat(acme.kind()).isEqualTo(OrganizationKind.CIVIL_SOCIETY);
    assertThat(acme.acronym()).isEqualTo(LocalizedText.of("en", "AC"));
    assertThat(acme.name()).isEqualTo(LocalizedText.of("en", "Acme").with("es", "Acmé"));
    assertThat(ours.group("FRIENDS").members()).containsExactly(Samples.MEXICO, acme);
    assertThat(ours.names().stream().filter(name -> name.party().equals(acme)).map(PartyName::text))
        .containsExactlyInAnyOrder("Acme", "Acmé", "AC", "Acme Ltd", "Acme Limited", "Acmé S.A.");
    assertThat(ours.names())
        .contains(new PartyName(ours.group("FRIENDS"), "los amigos", Samples.SPANISH));
    assertThat(ours.parties()).containsAll(STANDARD.parties());
  }

  @Test
  void letsADataFileReplaceAParty() throws IOException {
    Directory ours = read("IOM ; OTHER ; ; ; Migration Office ; ; ; ;");

    Organization iom = ours.organization("IOM");
    assertThat(iom.kind()).isEqualTo(OrganizationKind.OTHER);
    assertThat(ours.names())
        .contains(new PartyName(iom, "Migration Office", Locale.ENGLISH))
        .contains(new PartyName(iom, "OIM", Samples.SPANISH))
        .noneMatch(name -> name.party().equals(Samples.IOM));
  }

  @Test
  void readsADataFileFromASpreadsheet() throws IOException {
    Directory ours = read("\uFEFF# saved with a byte order mark", "ACME;OTHER;;;Acme;;;;\r");

    assertThat(ours.organization("ACME").name()).hasToString("Acme");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "ACME;OTHER;;;Acme;;; ! expected 9 cells separated by \";\", but found 8 in \"ACME;OTHER;;;Acme;;;\"",
        "ACME;OTHER;;;Acme;;;;; ! expected 9 cells separated by \";\", but found 10 in \"ACME;OTHER;;;Acme;;;;;\"",
        "ACME;CLUB;;;Acme;;;; ! the kind must be GROUP or one of [CONFERENCE, CONFERENCE_BODY, INTERGOVERNMENTAL,"
            + " CIVIL_SOCIETY, OTHER], but was \"CLUB\"",
        "acme;OTHER;;;Acme;;;; ! The id of an organisation or group must be 3 to 64 capitals, digits and low lines, as"
            + " in WG_PROTECTION, and not UNSTATED, but was \"acme\"",
        "MX;GROUP;;;Mexico;;;; ! The id of an organisation or group must be 3 to 64 capitals, digits and low lines, as"
            + " in WG_PROTECTION, and not UNSTATED, but was \"MX\"",
        "ACME;OTHER;;;;;;; ! The party ACME must have a name in at least one language",
        "ACME;OTHER;;;Acme;;;;MX ! only a GROUP has members, but \"ACME\" is of another kind",
        "ACME;GROUP;AC;;Acme;;;; ! the acronym of a GROUP stands among its other names, but \"ACME\" has its own",
        "ACME;GROUP;;;Acme;;;;MX|XX ! a member must be a party that is known, but \"XX\" is not",
        "ACME;GROUP;;;Acme;;;;MX|MX ! Members of ACME must be listed once each, but MX stands twice",
        "IOM;OTHER;;;Again;;;; ! an id must stand once in the file, but \"IOM\" is on line 2 too"
      })
  void namesTheLineThatIsWrong(String line, String message) {
    assertThatThrownBy(() -> read("# Ours", "IOM;OTHER;;;Migration Office;;;;", "", line))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("ours.csv line 4: " + message);
  }

  @Test
  void namesTheLineOfANameThatIsUnreadable() {
    assertThatThrownBy(() -> read("ACME;OTHER;;;Acme;;ok|not\u0007ok;;"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "ours.csv line 1: A name of ACME must be readable text, but character 4 of \"not\uFFFDok\" is"
                + " U+0007");
    assertThatThrownBy(() -> read("ACME;GROUP;;;Ac\u0007me;;;;"))
        .hasMessageStartingWith(
            "ours.csv line 1: The text for language \"en\" must be readable text");
  }

  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> STANDARD.find(null));
    assertThatNullPointerException().isThrownBy(() -> STANDARD.country(null));
    assertThatNullPointerException().isThrownBy(() -> STANDARD.with(null));
    assertThatNullPointerException().isThrownBy(() -> STANDARD.withName(null, Locale.ENGLISH, "x"));
    assertThatNullPointerException().isThrownBy(() -> STANDARD.withName("IOM", null, "x"));
    assertThatNullPointerException()
        .isThrownBy(() -> STANDARD.withName("IOM", Locale.ENGLISH, null));
    assertThatNullPointerException().isThrownBy(() -> STANDARD.withData("file", null));
  }

  private static Directory read(String... lines) throws IOException {
    return STANDARD.withData("ours.csv", new StringReader(String.join("\n", lines)));
  }
}

package org.rcm.model.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rcm.model.Conclusion;
import org.rcm.model.Country;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.Precision;
import org.rcm.model.TimeFrame;

/**
 * What two conclusions share beside words, in any languages.
 *
 * @param countries the countries that both name
 * @param organizations the organisations that both name, without the conference and its bodies, which all reports name
 * @param days the time to come that both name, if it is the same days
 */
record CommonGround(
    List<Country> countries, List<Organization> organizations, Optional<TimeFrame> days) {
  private static final Set<OrganizationKind> OWN =
      Set.of(OrganizationKind.CONFERENCE, OrganizationKind.CONFERENCE_BODY);

  static CommonGround of(RegisteredConclusion earlier, RegisteredConclusion later) {
    Set<Country> countries = countries(earlier.conclusion());
    countries.retainAll(countries(later.conclusion()));
    Set<Organization> organizations = organizations(earlier.conclusion());
    organizations.retainAll(organizations(later.conclusion()));
    Optional<TimeFrame> days = Plans.single(earlier)
        .filter(time -> time.precision() == Precision.DAY)
        .filter(time -> Plans.single(later)
            .filter(other -> Plans.days(other).equals(Plans.days(time)))
            .isPresent());
    return new CommonGround(new ArrayList<>(countries), new ArrayList<>(organizations), days);
  }

  private static Set<Country> countries(Conclusion conclusion) {
    Set<Country> countries = new TreeSet<>(conclusion.mentions().countries());
    conclusion.commitments().stream()
        .flatMap(c -> c.place().flatMap(Place::country).stream())
        .forEach(countries::add);
    return countries;
  }

  private static Set<Organization> organizations(Conclusion conclusion) {
    return conclusion.mentions().organizations().stream()
        .filter(Organization.class::isInstance)
        .map(Organization.class::cast)
        .filter(organization -> !OWN.contains(organization.kind()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  int size() {
    return countries.size() + organizations.size() + (days.isPresent() ? 1 : 0);
  }

  /** Whether it is enough without a word in common: the same days in the same country with the same organisation. */
  boolean isOneOccasion() {
    return days.isPresent() && !countries.isEmpty() && !organizations.isEmpty();
  }

  List<LinkReason> reasons() {
    List<LinkReason> reasons = new ArrayList<>();
    days.ifPresent(time -> reasons.add(LinkReason.of(
        LinkEvidence.SAME_DATE,
        "both name the same days, " + time.text(),
        "ambas nombran los mismos días, " + time.text())));
    if (!countries.isEmpty()) {
      reasons.add(LinkReason.of(
          LinkEvidence.SAME_COUNTRY,
          "both name " + names(countries, Locale.ENGLISH),
          "ambas nombran a " + names(countries, SPANISH)));
    }
    if (!organizations.isEmpty()) {
      reasons.add(LinkReason.of(
          LinkEvidence.SAME_ORGANIZATION,
          "both name " + names(organizations, Locale.ENGLISH),
          "ambas nombran a " + names(organizations, SPANISH)));
    }
    return reasons;
  }

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private static String names(List<? extends Party> parties, Locale language) {
    return parties.stream()
        .map(party -> party instanceof Organization organization
            ? organization.shortName(language)
            : party.name().bestFor(language))
        .collect(Collectors.joining(", "));
  }
}

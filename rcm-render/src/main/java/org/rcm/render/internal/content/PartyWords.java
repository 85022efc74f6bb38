package org.rcm.render.internal.content;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;

/** The names of parties in one language. */
final class PartyWords {
  private final Locale language;

  PartyWords(Locale language) {
    this.language = language;
  }

  /** The name, with the acronym if there is one: "Regional Consultation Group on Migration (RCGM)". */
  String full(Organization organization) {
    String name = organization.name().bestFor(language);
    return organization
        .acronym()
        .in(language)
        .filter(acronym -> !name.contains(acronym))
        .map(acronym -> name + " (" + acronym + ")")
        .orElse(name);
  }

  /**
   * The names, separated by commas; organisations by their acronyms, but not the bodies of the conference, whose
   * acronyms few people know.
   */
  String list(Collection<? extends Party> parties) {
    return parties.stream().map(this::brief).collect(Collectors.joining(", "));
  }

  private String brief(Party party) {
    return party.match(
        country -> country.name().bestFor(language),
        organization -> organization.kind() == OrganizationKind.CONFERENCE_BODY
            ? organization.name().bestFor(language)
            : organization.shortName(language),
        group -> group.name().bestFor(language));
  }
}

package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rcm.model.Country;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.parser.internal.names.FoundParty;
import org.rcm.parser.internal.names.PartyFinder;

/**
 * The names of parties in a title block and its opening sentences.
 *
 * @param parties finds them
 * @param language of the report
 */
record HeaderNames(PartyFinder parties, Locale language) {
  /** Offices that call and serve meetings; a meeting is theirs only if no other body is named. */
  private static final List<String> OFFICES = List.of("PPT", "SECRETARIAT");

  /** "the Republic of" before a country. */
  private static final int LONGEST_STYLE = 24;

  /** Of a longer line only the start is looked at for a name that goes over its end. */
  private static final int LONGEST_NAME = 120;

  /** The body of the conference that is named first, an office only if there is none else. */
  Optional<Organization> firstBody(String text) {
    return first(text, OrganizationKind.CONFERENCE_BODY);
  }

  Optional<Organization> first(String text, OrganizationKind kind) {
    List<Organization> found = find(text).stream()
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

  /** Each country that is named, once. */
  List<Party> countries(String list) {
    List<Party> found = new ArrayList<>();
    for (FoundParty party : find(list)) {
      if (party.party() instanceof Country && !found.contains(party.party())) {
        found.add(party.party());
      }
    }
    return found;
  }

  /** Whether a line of a list begins with a country, "the Republic of Panama" or "• Panama" too. */
  boolean startsWithCountry(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST_NAME));
    return find(start).stream()
        .filter(found -> found.party() instanceof Country)
        .findFirst()
        .filter(first -> first.start() <= LONGEST_STYLE)
        .isPresent();
  }

  /** Whether the name of a party goes from one line to the next, or its acronym follows there: "(RCGM) OF THE". */
  boolean goesOver(String above, String line) {
    String next = line.substring(0, Math.min(line.length(), LONGEST_NAME));
    List<FoundParty> found = find(above + " " + next);
    return found.stream()
        .anyMatch(name -> name.start() < above.length()
            && (name.end() > above.length() + 1
                || (name.end() == above.length() && isAcronymBelow(name, next, found))));
  }

  /** Another name alone on its line, "(PUEBLA PROCESS)", is not the end of the title. */
  private static boolean isAcronymBelow(FoundParty name, String line, List<FoundParty> found) {
    int inBrackets = name.end() + 2; // a blank and the bracket
    return line.startsWith("(")
        && (line.indexOf(')') < line.length() - 1 || line.indexOf(' ') < 0)
        && found.stream()
            .anyMatch(other -> other.start() == inBrackets && other.party().equals(name.party()));
  }

  private List<FoundParty> find(String text) {
    return parties.find(text, language);
  }
}

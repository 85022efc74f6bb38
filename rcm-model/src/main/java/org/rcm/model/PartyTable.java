package org.rcm.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads organisations, bodies and groups from files like {@code parties.csv}. */
final class PartyTable {
  static final int COLUMNS = 9;
  private static final String GROUP = "GROUP";
  // The columns, in their order in the file.
  private static final int ID = 0;
  private static final int KIND = 1;
  private static final int ACRONYM = 2;
  private static final int NAME = 4;
  private static final int OTHER_NAMES = 6;
  private static final int MEMBERS = 8;
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, PartyName.SPANISH);

  private PartyTable() {}

  static Directory standard() {
    SortedMap<String, Party> countries = new TreeMap<>();
    Country.all().forEach(country -> countries.put(country.id(), country));
    Directory directory = new Directory(countries, new LinkedHashSet<>(CountryTable.names()));
    return read(directory, DataTable.resource("parties.csv", COLUMNS));
  }

  static Directory read(Directory base, DataTable table) {
    SortedMap<String, Party> parties = new TreeMap<>();
    base.parties().forEach(party -> parties.put(party.id(), party));
    Set<PartyName> names = new LinkedHashSet<>(base.names());
    for (DataTable.Row row : table.rows()) {
      if (!row.cell(KIND).equals(GROUP)) {
        add(parties, names, row, organization(row));
      }
    }
    // Groups come last, as their members may stand anywhere in the file.
    for (DataTable.Row row : table.rows()) {
      if (row.cell(KIND).equals(GROUP)) {
        add(parties, names, row, group(row, parties));
      }
    }
    return new Directory(parties, names);
  }

  private static void add(
      SortedMap<String, Party> parties, Set<PartyName> names, DataTable.Row row, Party party) {
    parties.put(party.id(), party);
    names.addAll(Directory.properNames(party));
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String text : row.list(OTHER_NAMES + i)) {
        names.add(new PartyName(party, text, LANGUAGES.get(i)));
      }
    }
  }

  private static Organization organization(DataTable.Row row) {
    try {
      return Organization.builder()
          .id(row.cell(ID))
          .kind(kind(row))
          .name(localized(row, NAME))
          .acronym(localized(row, ACRONYM))
          .build();
    } catch (InvalidValueException e) {
      throw withLine(row, e);
    }
  }

  private static PartyGroup group(DataTable.Row row, SortedMap<String, Party> parties) {
    PartyGroup.Builder group = PartyGroup.builder().id(row.cell(ID)).name(localized(row, NAME));
    for (String member : row.list(MEMBERS)) {
      Party party = parties.get(member);
      if (party == null) {
        throw row.error(
            "a member must be a party that is known, but " + Checks.quote(member) + " is not");
      }
      group.addMember(party);
    }
    try {
      return group.build();
    } catch (InvalidValueException e) {
      throw withLine(row, e);
    }
  }

  private static InvalidValueException withLine(DataTable.Row row, InvalidValueException cause) {
    String message = String.valueOf(cause.getMessage());
    return message.startsWith(row.file()) ? cause : row.error(message);
  }

  private static OrganizationKind kind(DataTable.Row row) {
    for (OrganizationKind kind : OrganizationKind.values()) {
      if (kind.name().equals(row.cell(KIND))) {
        return kind;
      }
    }
    throw row.error("the kind must be " + GROUP + " or one of " + List.of(OrganizationKind.values())
        + ", but was " + Checks.quote(row.cell(KIND)));
  }

  private static LocalizedText localized(DataTable.Row row, int column) {
    LocalizedText text = LocalizedText.none();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      if (!row.cell(column + i).isEmpty()) {
        text = text.with(LANGUAGES.get(i).toLanguageTag(), row.cell(column + i));
      }
    }
    return text;
  }
}

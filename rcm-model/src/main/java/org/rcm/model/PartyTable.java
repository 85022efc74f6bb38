package org.rcm.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    return read(
        Directory.empty().with(Country.all(), CountryTable.names()),
        DataTable.resource("parties.csv", COLUMNS));
  }

  static Directory read(Directory base, DataTable table) {
    checkIds(table);
    Map<String, Party> known = new HashMap<>();
    base.parties().forEach(party -> known.put(party.id(), party));
    List<Party> parties = new ArrayList<>();
    List<PartyName> names = new ArrayList<>();
    // Groups come last, as their members may stand anywhere in the file.
    for (DataTable.Row row :
        table.rows().stream().sorted(Comparator.comparing(PartyTable::isGroup)).toList()) {
      try {
        Party party = isGroup(row) ? group(row, known) : organization(row);
        known.put(party.id(), party);
        parties.add(party);
        names.addAll(names(row, party));
      } catch (InvalidValueException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
    }
    return base.with(parties, names);
  }

  private static void checkIds(DataTable table) {
    Map<String, Integer> lines = new HashMap<>();
    for (DataTable.Row row : table.rows()) {
      Integer before = lines.putIfAbsent(row.cell(ID), row.line());
      if (before != null) {
        throw row.error("an id must stand once in the file, but " + Checks.quote(row.cell(ID))
            + " is on line " + before + " too");
      }
    }
  }

  private static boolean isGroup(DataTable.Row row) {
    return row.cell(KIND).equals(GROUP);
  }

  private static List<PartyName> names(DataTable.Row row, Party party) {
    List<PartyName> names = new ArrayList<>(Directory.properNames(party));
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String text : row.list(OTHER_NAMES + i)) {
        names.add(new PartyName(party, text, LANGUAGES.get(i)));
      }
    }
    return names;
  }

  private static Organization organization(DataTable.Row row) {
    if (!row.cell(MEMBERS).isEmpty()) {
      throw new InvalidValueException("only a " + GROUP + " has members, but "
          + Checks.quote(row.cell(ID)) + " is of another kind");
    }
    return Organization.builder()
        .id(row.cell(ID))
        .kind(kind(row))
        .name(localized(row, NAME))
        .acronym(localized(row, ACRONYM))
        .build();
  }

  private static PartyGroup group(DataTable.Row row, Map<String, Party> known) {
    if (!localized(row, ACRONYM).isEmpty()) {
      throw new InvalidValueException("the acronym of a " + GROUP
          + " stands among its other names, but " + Checks.quote(row.cell(ID)) + " has its own");
    }
    PartyGroup.Builder group = PartyGroup.builder().id(row.cell(ID)).name(localized(row, NAME));
    for (String member : row.list(MEMBERS)) {
      Party party = known.get(member);
      if (party == null) {
        throw new InvalidValueException(
            "a member must be a party that is known, but " + Checks.quote(member) + " is not");
      }
      group.addMember(party);
    }
    return group.build();
  }

  private static OrganizationKind kind(DataTable.Row row) {
    for (OrganizationKind kind : OrganizationKind.values()) {
      if (kind.name().equals(row.cell(KIND))) {
        return kind;
      }
    }
    throw new InvalidValueException("the kind must be " + GROUP + " or one of "
        + List.of(OrganizationKind.values()) + ", but was " + Checks.quote(row.cell(KIND)));
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

package org.rcm.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The countries of {@code countries.csv}, read once. */
final class CountryTable {
  private static final int COLUMNS = 5;
  private static final Map<String, Country> BY_CODE = new TreeMap<>();
  private static final List<PartyName> NAMES = new ArrayList<>();
  private static final List<Country> ALL;

  static {
    for (DataTable.Row row : DataTable.resource("countries.csv", COLUMNS).rows()) {
      Country country =
          new Country(row.cell(0), LocalizedText.of("en", row.cell(1)).with("es", row.cell(2)));
      BY_CODE.put(country.code(), country);
      for (String text : withFirst(row.cell(1), row.list(3))) {
        NAMES.add(new PartyName(country, text, Locale.ENGLISH));
      }
      for (String text : withFirst(row.cell(2), row.list(4))) {
        NAMES.add(new PartyName(country, text, PartyName.SPANISH));
      }
    }
    ALL = List.copyOf(BY_CODE.values());
  }

  private CountryTable() {}

  static Optional<Country> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  static List<Country> all() {
    return ALL;
  }

  static List<PartyName> names() {
    return Collections.unmodifiableList(NAMES);
  }

  private static List<String> withFirst(String first, List<String> rest) {
    List<String> all = new ArrayList<>(rest);
    all.add(0, first);
    return all;
  }
}

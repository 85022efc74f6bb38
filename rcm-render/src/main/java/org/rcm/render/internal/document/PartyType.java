package org.rcm.render.internal.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of party, by the name that files give them. */
enum PartyType {
  COUNTRY,
  ORGANIZATION,
  GROUP;

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PartyType parse(String wireName) {
    List<String> known = Arrays.stream(values()).map(PartyType::wireName).toList();
    if (!known.contains(wireName)) {
      throw new IllegalArgumentException(
          Quoted.of(wireName) + " is not one of " + String.join(", ", known));
    }
    return values()[known.indexOf(wireName)];
  }
}

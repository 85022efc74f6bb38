package org.rcm.model;

import java.util.regex.Pattern;

/** What the ids of organisations and groups may look like. */
final class PartyIds {
  /** Stands in files where nobody is named, so no party may be called so. */
  private static final String UNSTATED = "UNSTATED";

  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{2,63}");

  private PartyIds() {}

  static void check(String id) {
    // Two letters are countries; three or more keep the name spaces apart without a prefix.
    if (!ID.matcher(id).matches() || id.equals(UNSTATED)) {
      throw new InvalidValueException(
          "The id of an organisation or group must be 3 to 64 capitals, digits and low lines, as in WG_PROTECTION, and"
              + " not UNSTATED, but was " + Checks.quote(id));
    }
  }

  static void checkName(String id, LocalizedText name) {
    if (name.isEmpty()) {
      throw new InvalidValueException(
          "The party " + id + " must have a name in at least one language");
    }
  }
}

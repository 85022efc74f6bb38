package org.rcm.render.akn;

import java.util.Locale;
import org.rcm.render.internal.document.PartyNames;

/** Identifiers of entries of the references; those of parts of the text have no full stop before the number. */
final class AknIds {
  /** The meeting. */
  static final String MEETING = "event.meeting";

  /** Who stands behind the document where no body is named. */
  static final String JURISDICTION = "jurisdiction";

  private AknIds() {}

  static String party(String id, PartyNames parties) {
    return (parties.isCountry(id) ? "location." : "organization.") + id;
  }

  static String act(String act) {
    return "concept." + act;
  }

  /** The part of an IRI that a constant or an id is: {@code take_note}. */
  static String segment(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

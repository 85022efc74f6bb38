package org.rcm.render.jsonld;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rcm.render.internal.document.Envelope;
import org.rcm.render.internal.document.PartyDocument;
import org.rcm.render.internal.document.ReportKey;
import org.rcm.render.internal.document.Walk;

/** Makes nodes of parties. */
final class PartyNodes {
  private PartyNodes() {}

  static Node of(PartyDocument party) {
    return Node.named(ReportKey.party(Objects.requireNonNull(party.id)), types(party))
        .put("identifier", party.id)
        .texts("name", party.name)
        .texts("alternateName", party.acronym)
        .put("hasMember", ids(party.members));
  }

  private static String[] types(PartyDocument party) {
    if ("country".equals(party.type)) {
      return new String[] {"schema:Country", "prov:Agent"};
    }
    if ("group".equals(party.type)) {
      return new String[] {"schema:Organization", "org:OrganizationalCollaboration", "prov:Agent"};
    }
    boolean body = "CONFERENCE_BODY".equals(party.kind);
    return new String[] {
      "schema:Organization",
      body ? "org:OrganizationalUnit" : "org:Organization",
      "prov:Organization"
    };
  }

  /** The names of parties; nobody has none. */
  static List<String> ids(@Nullable List<String> ids) {
    return Walk.orNone(ids).stream()
        .filter(id -> !id.equals(Envelope.UNSTATED))
        .map(ReportKey::party)
        .toList();
  }

  static @Nullable String id(@Nullable String id) {
    return id == null ? null : ReportKey.party(id);
  }
}

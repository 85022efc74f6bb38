package org.rcm.render.internal.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Country;
import org.rcm.model.LocalizedText;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.model.PartyGroup;

/** The parties that a file lists, by the ids by which the rest of the file refers to them. */
final class FileParties {
  /** Groups within groups: far more than any report has, and few enough for the stack. */
  private static final int DEEPEST_GROUP = 100;

  /** Members of all groups, each counted with all that is inside it; two groups in each of two would soon be billions. */
  private static final long MOST_MEMBERS = 1_000_000;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private final Set<String> unfinished = new LinkedHashSet<>();

  private long allMembers;

  private record Entry(PartyDocument document, Fields fields) {}

  private FileParties() {}

  static FileParties read(@Nullable List<PartyDocument> given, Fields fields) {
    FileParties parties = new FileParties();
    List<PartyDocument> listed = fields.required("parties", given);
    for (Entry entry : fields.documents("parties", listed, Entry::new)) {
      parties.add(entry);
    }
    parties.entries.keySet().forEach(parties::any);
    return parties;
  }

  private void add(Entry entry) {
    String id = entry.fields.required("id", entry.document.id);
    if (entries.putIfAbsent(id, entry) != null) {
      throw entry.fields.error("id", Quoted.of(id) + " stands twice among the parties");
    }
  }

  /** The party with an id, made when it is first asked for, since a group may stand before its members. */
  Party any(String id) {
    Party known = parties.get(id);
    if (known != null) {
      return known;
    }
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalArgumentException(
          Quoted.of(id) + " is not among the parties that the file lists");
    }
    if (!unfinished.add(id)) {
      throw new IllegalArgumentException(
          Quoted.of(id) + " is a group within itself: " + String.join(" > ", unfinished));
    }
    if (unfinished.size() > DEEPEST_GROUP) {
      throw new IllegalArgumentException(
          Quoted.of(id) + " lies within more than " + DEEPEST_GROUP + " groups");
    }
    Party party = party(id, entry.document, entry.fields);
    unfinished.remove(id);
    parties.put(id, party);
    return party;
  }

  Country country(String id) {
    if (any(id) instanceof Country country) {
      return country;
    }
    throw new IllegalArgumentException(Quoted.of(id) + " is not a country");
  }

  Organization organization(String id) {
    if (any(id) instanceof Organization organization) {
      return organization;
    }
    throw new IllegalArgumentException(Quoted.of(id) + " is not an organization");
  }

  private Party party(String id, PartyDocument document, Fields fields) {
    PartyType type = fields.required("type", document.type, PartyType::parse);
    Map<String, String> name = fields.required("name", document.name);
    if (type != PartyType.ORGANIZATION) {
      fields.absent("kind", document.kind, "belongs to organizations only");
      fields.absent("acronym", document.acronym, "belongs to organizations only");
    }
    if (type != PartyType.GROUP) {
      fields.absent("members", document.members, "belongs to groups only");
    }
    if (type == PartyType.COUNTRY) {
      requireTexts("name", name, fields);
    }
    requireTexts("acronym", document.acronym, fields);
    LocalizedText names = text("name", name, fields);
    return switch (type) {
      // Its names are those of ISO 3166-1, whatever the file says.
      case COUNTRY -> fields.required("id", id, Country::of);
      case ORGANIZATION ->
        fields.build(() -> Organization.builder()
            .id(id)
            .kind(fields.constant("kind", document.kind, OrganizationKind.class))
            .name(names)
            .acronym(text("acronym", document.acronym, fields))
            .build());
      case GROUP ->
        fields.build(() -> PartyGroup.builder()
            .id(id)
            .name(names)
            .members(members(id, document, fields))
            .build());
    };
  }

  private List<Party> members(String id, PartyDocument document, Fields fields) {
    List<Party> members = fields.list("members", document.members, this::any);
    long size = 1;
    for (Party member : members) {
      size += sizes.getOrDefault(member.id(), 1L);
    }
    sizes.put(id, size);
    allMembers += size;
    if (allMembers > MOST_MEMBERS) {
      throw fields.error(
          "members", "make more than " + MOST_MEMBERS + " members with those of the groups inside");
    }
    return members;
  }

  /** Refuses what is there and says nothing; for names of the others the model has better words. */
  private static void requireTexts(
      String name, @Nullable Map<String, String> byLanguage, Fields fields) {
    if (byLanguage != null && byLanguage.isEmpty()) {
      throw fields.error(name, "is empty, but a text in one language or more is expected");
    }
  }

  private static LocalizedText text(
      String name, @Nullable Map<String, String> byLanguage, Fields fields) {
    return fields
        .document(name, byLanguage, (texts, at) -> at.build(() -> LocalizedText.of(texts)))
        .orElse(LocalizedText.none());
  }
}

package org.rcm.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the parties of a directory into groups that hold an earlier version of them. */
final class Memberships {
  private final Map<String, Party> parties;
  private final Set<String> open = new HashSet<>();

  Memberships(Map<String, Party> parties) {
    this.parties = parties;
  }

  /** The party, and if it is a group, with members as the directory knows them. */
  Party renew(Party party) {
    if (!(party instanceof PartyGroup group)) {
      return party;
    }
    if (!open.add(group.id())) {
      throw new InvalidValueException("A group must not belong to itself, but " + group + " would");
    }
    List<Party> members = group.members().stream()
        .map(member -> renew(parties.getOrDefault(member.id(), member)))
        .toList();
    open.remove(group.id());
    return members.equals(group.members())
        ? group
        : group.toBuilder().members(members).build();
  }
}

package org.rcm.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Parties that reports name together: "RCM Member Countries", "the observer organizations", "the Working Groups".
 *
 * <p>What binds a group binds each of its members. A group whose members change or are nowhere listed, as the
 * observers, has none here. Immutable and thread-safe.
 */
@RcmStyle
@Value.Immutable
public abstract sealed class PartyGroup implements Party permits ImmutablePartyGroup {
  PartyGroup() {}

  /** {@return a builder; id and name must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract String id();

  @Override
  public abstract LocalizedText name();

  /** {@return the members, each once; empty where they are not known} */
  public abstract List<Party> members();

  @Override
  public boolean includes(Party other) {
    if (id().equals(other.id())) {
      return true;
    }
    // Groups may lie in groups as deep as somebody builds them, and one in several.
    Set<Party> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<PartyGroup> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      for (Party member : open.pop().members()) {
        if (member.id().equals(other.id())) {
          return true;
        }
        if (member instanceof PartyGroup group && seen.add(group)) {
          open.push(group);
        }
      }
    }
    return false;
  }

  /** {@return a builder that starts with this group's values} */
  public Builder toBuilder() {
    return new Builder().like(this);
  }

  @Value.Check
  void check() {
    PartyIds.check(id());
    PartyIds.checkName(id(), name());
    Checks.distinct("Members of " + id(), members().stream().map(Party::id).toList());
    if (members().stream().anyMatch(member -> member.includes(this))) {
      throw new InvalidValueException("A group must not belong to itself, but " + id() + " does");
    }
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id();
  }

  /** Builds a {@link PartyGroup}. Not thread-safe. */
  public static final class Builder extends ImmutablePartyGroup.Builder {
    Builder() {}
  }
}

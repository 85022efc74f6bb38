package org.rcm.parser.internal.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parties that a text names, by the tokens of their names. */
final class Namings {
  private final @Nullable Naming[] byToken;
  private final List<Naming> all;

  Namings(List<Naming> all, int tokens) {
    this.all = List.copyOf(all);
    this.byToken = new Naming[tokens];
    for (Naming naming : all) {
      Arrays.fill(byToken, naming.from(), naming.to(), naming);
    }
  }

  List<Naming> all() {
    return all;
  }

  /** The party whose name a token belongs to. */
  Optional<Naming> at(int token) {
    return token >= 0 && token < byToken.length
        ? Optional.ofNullable(byToken[token])
        : Optional.empty();
  }

  Optional<Naming> startingAt(int token) {
    return at(token).filter(naming -> naming.from() == token);
  }

  boolean covers(int token) {
    return at(token).isPresent();
  }

  /** The parties between two tokens, in the order of the text. */
  List<Naming> between(int from, int to) {
    return Arrays.stream(byToken, Math.max(0, from), Math.max(from, Math.min(to, byToken.length)))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}

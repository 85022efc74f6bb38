package org.rcm.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.Party;

/** Which party the user means; where that is not clear, says so. */
final class PartyChoice {
  private final Terminal terminal;
  private final Wording wording;

  PartyChoice(Terminal terminal, Wording wording) {
    this.terminal = terminal;
    this.wording = wording;
  }

  /**
   * The party of an id or a name.
   *
   * @param others the parties that the reports themselves define
   * @return the party; empty if there is none or more than one, which the user has been told
   */
  Optional<Party> choose(String name, Collection<Party> others) {
    PartyFinder finder = new PartyFinder(others);
    List<Party> found = finder.find(name);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    terminal.complain(
        found.isEmpty()
            ? "no party is called \"" + name + "\"" + suggestions(finder.like(name))
            : "\"" + name + "\" may be several parties" + suggestions(found));
    return Optional.empty();
  }

  private String suggestions(List<Party> suggested) {
    if (suggested.isEmpty()) {
      return "; give an id such as MX or IOM, or a name such as Mexico";
    }
    return suggested.stream()
        .map(one -> wording.names(List.of(one)) + " (" + one.id() + ")")
        .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }
}

package org.rcm.model.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts links together. */
final class Stories {
  private final List<FollowUpLink> links;
  private final Map<RegisteredConclusion, List<FollowUpLink>> byEarlier = new LinkedHashMap<>();

  Stories(List<FollowUpLink> links) {
    this.links = links;
    for (FollowUpLink link : links) {
      byEarlier.computeIfAbsent(link.earlier(), key -> new ArrayList<>()).add(link);
    }
  }

  /** All links from a conclusion on: its own, and those of the conclusions about the same thing behind it. */
  Set<FollowUpLink> from(RegisteredConclusion start) {
    Set<FollowUpLink> found = new LinkedHashSet<>();
    List<RegisteredConclusion> next = new ArrayList<>(List.of(start));
    Set<RegisteredConclusion> seen = new LinkedHashSet<>(next);
    for (int i = 0; i < next.size(); i++) {
      for (FollowUpLink link : byEarlier.getOrDefault(next.get(i), List.of())) {
        boolean edition = LinkFinder.isEdition(link);
        if (!edition || i == 0) {
          found.add(link);
        }
        if (!edition && seen.add(link.later())) {
          next.add(link.later());
        }
      }
    }
    return found;
  }

  /** The stories, by their first steps in the order of the reports. Other editions of a series are other stories. */
  List<Story> all(List<RegisteredConclusion> order) {
    Map<RegisteredConclusion, Set<RegisteredConclusion>> groups = new LinkedHashMap<>();
    List<FollowUpLink> same =
        links.stream().filter(link -> !LinkFinder.isEdition(link)).toList();
    for (FollowUpLink link : same) {
      Set<RegisteredConclusion> joined = new LinkedHashSet<>();
      joined.addAll(groups.getOrDefault(link.earlier(), Set.of(link.earlier())));
      joined.addAll(groups.getOrDefault(link.later(), Set.of(link.later())));
      joined.forEach(step -> groups.put(step, joined));
    }
    List<Story> stories = new ArrayList<>();
    Set<RegisteredConclusion> told = new LinkedHashSet<>();
    for (RegisteredConclusion first : order) {
      Set<RegisteredConclusion> group = groups.get(first);
      if (group != null && told.add(first)) {
        told.addAll(group);
        List<FollowUpLink> own =
            same.stream().filter(link -> group.contains(link.later())).toList();
        stories.add(new Story(
            own.get(own.size() - 1).subject(),
            order.stream().filter(group::contains).toList(),
            own));
      }
    }
    return List.copyOf(stories);
  }
}

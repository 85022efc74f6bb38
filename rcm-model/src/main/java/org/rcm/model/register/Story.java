package org.rcm.model.register;

import java.util.List;

/**
 * What several reports say of one thing, in the order of the meetings: the Workshop on Migration and Health was planned
 * for March 2019 in the report of 2018, for 2021 in that of 2020, and stands without a date in that of 2021.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what it is about, in the words of the latest link
 * @param steps the conclusions, by meeting, then in the order of the report; two or more
 * @param links what joins them, in the order of the later steps
 */
public record Story(String subject, List<RegisteredConclusion> steps, List<FollowUpLink> links) {
  /**
   * Copies the lists.
   *
   * @param subject what it is about
   * @param steps the conclusions
   * @param links what joins them
   */
  public Story {
    steps = List.copyOf(steps);
    links = List.copyOf(links);
  }
}

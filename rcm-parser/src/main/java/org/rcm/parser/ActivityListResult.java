package org.rcm.parser;

import java.util.List;
import org.rcm.model.Activity;
import org.rcm.model.Severity;

/**
 * What came of reading a page of activities: the activities, what was odd about the text, and the map of the source.
 *
 * <p>Immutable and thread-safe.
 */
public final class ActivityListResult {
  private final List<Activity> activities;
  private final List<Diagnostic> diagnostics;
  private final SourceMap sourceMap;
  private final SourceText source;

  ActivityListResult(
      List<Activity> activities,
      List<Diagnostic> diagnostics,
      SourceMap sourceMap,
      SourceText source) {
    this.activities = List.copyOf(activities);
    this.diagnostics = diagnostics.stream().distinct().sorted().toList();
    this.sourceMap = sourceMap;
    this.source = source;
  }

  /** {@return the activities in the order of the page; empty if and only if there is a diagnostic of severity error} */
  public List<Activity> activities() {
    return activities;
  }

  /** {@return what was odd about the text, in the order of the places} */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** {@return where everything stands; what belongs to one activity lies in its {@link Activity#source()}} */
  public SourceMap sourceMap() {
    return sourceMap;
  }

  /** {@return the text that was read, decoded, with its line ends as they were} */
  public String sourceText() {
    return source.text();
  }

  /**
   * The activities, for callers who want an exception where there are none.
   *
   * @return the activities, one or more
   * @throws ReportParseException if there are none; the message says why, with the line and a caret
   */
  public List<Activity> orThrow() {
    if (!activities.isEmpty()) {
      return activities;
    }
    Diagnostic error = diagnostics.stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("A text without activities has a diagnostic that says why"));
    throw new ReportParseException(error, source.snippet(error.source()));
  }
}

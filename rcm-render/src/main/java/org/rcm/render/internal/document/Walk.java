package org.rcm.render.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The way through the wire shape of a report, the same for every form that is made of it. */
public final class Walk {
  private Walk() {}

  /**
   * Calls a function for each commitment.
   *
   * @param report the report
   * @param action what to do with conclusion and commitment
   */
  public static void forEach(
      ReportDocument report, BiConsumer<ConclusionDocument, CommitmentDocument> action) {
    conclusions(report)
        .forEach(conclusion -> orNone(conclusion.commitments)
            .forEach(commitment -> action.accept(conclusion, commitment)));
  }

  /**
   * The conclusions of all levels.
   *
   * @param report the report
   * @return in the order of the report
   */
  public static List<ConclusionDocument> conclusions(ReportDocument report) {
    List<ConclusionDocument> all = new ArrayList<>();
    add(Objects.requireNonNull(report.conclusions), all);
    return all;
  }

  private static void add(List<ConclusionDocument> conclusions, List<ConclusionDocument> all) {
    for (ConclusionDocument conclusion : conclusions) {
      all.add(conclusion);
      add(orNone(conclusion.children), all);
    }
  }

  /**
   * A list that may be absent.
   *
   * @param list the list or null
   * @param <T> what it holds
   * @return the list, or an empty one
   */
  public static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}

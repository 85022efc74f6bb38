package org.rcm.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rcm.parser.Marker.Kind;
import org.rcm.parser.Marker.Reading;

/**
 * The lists that are open at a place of a report, outermost first, and the rule by which a marker finds its level:
 *
 * <ol>
 *   <li>a marker continues the list that waits for exactly its successor, over all open levels: "i." after "h." is the
 *       letter, "i." after "p." is Roman one, "v." after "u." and "i." is the letter;
 *   <li>where two lists wait for it, the one with the same punctuation, then the one that the next marker continues,
 *       then the inner one;
 *   <li>a bullet continues the innermost list of the same bullet;
 *   <li>if no list waits, the first of a kind (1, a, i, a bullet) opens a list below the last item, unless a list of
 *       its kind and punctuation is open and nothing announces a new one: then that list starts again;
 *   <li>only among lists of the same markers the indent decides: a first marker that is indented below the text of an item
 *       of its kind opens a deeper list, and the next one goes on with the list in whose column it stands;
 *   <li>anything else is a gap or a step back in the innermost list of its kind, or opens a list that starts late.
 * </ol>
 */
final class OpenLists {
  private final List<OpenList> lists = new ArrayList<>();

  /** How a marker found its level. */
  enum Fit {
    NEXT,
    OPENS,
    STARTS_AGAIN,
    GAP,
    STEP_BACK,
    STARTS_LATE
  }

  /**
   * Where a marker belongs.
   *
   * @param level index of its list; the number of open lists if it opens a new one
   * @param reading how it was read
   * @param fit why
   * @param ambiguous whether another list waited for it too
   */
  record Placement(int level, Reading reading, Fit fit, boolean ambiguous) {}

  int depth() {
    return lists.size();
  }

  /** The last position in the list of a level, 0 for bullets. */
  int last(int level) {
    return lists.get(level).last;
  }

  /** The item below which a placement puts its item. */
  OutlineItem parent(Placement placement, OutlineItem root) {
    if (placement.level() < lists.size()) {
      return lists.get(placement.level()).parent;
    }
    return lists.isEmpty() ? root : lists.get(lists.size() - 1).lastItem;
  }

  /** The item above the last item that was added. */
  OutlineItem parentOfLast(OutlineItem root) {
    return lists.isEmpty() ? root : lists.get(lists.size() - 1).parent;
  }

  /**
   * Finds the level of a marker.
   *
   * @param marker the marker
   * @param column where it stands
   * @param next the next marker of the text that counts with letters, if there is one
   * @param announced whether the item before ends in a colon, or a heading stands between
   */
  Placement place(Marker marker, Column column, Optional<Marker> next, boolean announced) {
    Optional<Reading> inside = first(marker).filter(reading -> isInside(reading, marker, column));
    if (inside.isPresent()) {
      return new Placement(lists.size(), inside.get(), Fit.OPENS, false);
    }
    List<Placement> waiting = waiting(marker);
    if (!waiting.isEmpty()) {
      return best(marker, inColumn(waiting, column), next);
    }
    if (marker.isBullet()) {
      return new Placement(lists.size(), marker.readings().get(0), Fit.OPENS, false);
    }
    Optional<Reading> first = first(marker);
    if (first.isPresent()) {
      int same = innermost(first.get(), marker.style());
      if (same < 0 || announced) {
        return new Placement(lists.size(), first.get(), Fit.OPENS, false);
      }
      return new Placement(same, first.get(), Fit.STARTS_AGAIN, false);
    }
    return outOfOrder(marker);
  }

  /** The reading as the first of a list; Roman one before the letter i. */
  private static Optional<Reading> first(Marker marker) {
    return marker.readings().stream()
        .filter(r -> r.ordinal() == 1 || r.kind() == Kind.BULLET)
        .findFirst();
  }

  /** Whether a marker that would go on with the innermost list, or start it again, is indented below its last item. */
  private boolean isInside(Reading reading, Marker marker, Column column) {
    if (lists.isEmpty()) {
      return false;
    }
    OpenList innermost = lists.get(lists.size() - 1);
    return innermost.kind == reading.kind()
        && innermost.style.equals(marker.style())
        && column.isInside(innermost.column);
  }

  /** Of lists with the same markers, the one in whose column a marker stands. */
  private List<Placement> inColumn(List<Placement> waiting, Column column) {
    OpenList first = lists.get(waiting.get(0).level());
    boolean alike = waiting.stream()
        .map(placement -> lists.get(placement.level()))
        .allMatch(list ->
            list.kind == first.kind && list.style.equals(first.style) && list.column.isKnown());
    if (waiting.size() < 2 || !alike || !column.isKnown()) {
      return waiting;
    }
    return List.of(Collections.min(
        waiting,
        Comparator.comparingInt(
            placement -> column.distance(lists.get(placement.level()).column))));
  }

  private List<Placement> waiting(Marker marker) {
    List<Placement> waiting = new ArrayList<>();
    for (int level = lists.size() - 1; level >= 0; level--) {
      OpenList list = lists.get(level);
      for (Reading reading : marker.readings()) {
        if (list.kind == reading.kind() && isNext(list, marker, reading)) {
          waiting.add(new Placement(level, reading, Fit.NEXT, false));
        }
      }
    }
    return waiting;
  }

  private static boolean isNext(OpenList list, Marker marker, Reading reading) {
    boolean sameStyle = list.style.equals(marker.style());
    if (reading.kind() == Kind.BULLET) {
      return sameStyle;
    }
    // A number alone on its line continues only a list of such; among others it is a page's.
    boolean successor = reading.ordinal() == list.last + 1 && (sameStyle || !marker.isAlone());
    return successor
        && (reading.kind() != Kind.DECIMAL || samePath(list.lastItem.label(), reading.step()));
  }

  /** 1.2 continues 1.1, not 2.1. */
  private static boolean samePath(String label, String step) {
    String digits = label.replaceAll("[^0-9.]", "");
    int dot = step.lastIndexOf('.');
    return digits.startsWith(step.substring(0, dot + 1)) && parts(digits) == parts(step);
  }

  private Placement best(Marker marker, List<Placement> waiting, Optional<Marker> next) {
    boolean ambiguous = waiting.size() > 1;
    List<Placement> candidates = new ArrayList<>(waiting);
    // Roman one may open a list although the letter i is waited for: "h.", "i.", "ii." has a list
    // below h.
    Optional<Reading> roman = first(marker);
    if (roman.isPresent() && waiting.stream().noneMatch(p -> p.reading().equals(roman.get()))) {
      boolean nextIsRoman = next.isPresent()
          && next.get().readings().stream().anyMatch(r -> follows(roman.get(), r))
          && next.get().readings().stream()
              .noneMatch(r -> waiting.stream().anyMatch(p -> follows(p.reading(), r)));
      if (nextIsRoman) {
        return new Placement(lists.size(), roman.get(), Fit.OPENS, true);
      }
    }
    if (ambiguous) {
      List<Placement> sameStyle = candidates.stream()
          .filter(p -> lists.get(p.level()).style.equals(marker.style()))
          .toList();
      candidates = sameStyle.isEmpty() ? candidates : sameStyle;
      List<Placement> continued = candidates.stream()
          .filter(p -> next.isPresent()
              && next.get().readings().stream().anyMatch(r -> follows(p.reading(), r)))
          .toList();
      candidates = continued.isEmpty() ? candidates : continued;
    }
    Placement chosen = candidates.get(0);
    return new Placement(
        chosen.level(), chosen.reading(), Fit.NEXT, ambiguous && !marker.isBullet());
  }

  private static boolean follows(Reading reading, Reading next) {
    return next.kind() == reading.kind() && next.ordinal() == reading.ordinal() + 1;
  }

  private int innermost(Reading reading, String style) {
    for (int level = lists.size() - 1; level >= 0; level--) {
      OpenList list = lists.get(level);
      boolean deeper =
          reading.kind() == Kind.DECIMAL && parts(reading.step()) != parts(list.lastItem.label());
      if (list.kind == reading.kind() && list.style.equals(style) && !deeper) {
        return level;
      }
    }
    return -1;
  }

  /** 1.2.1 has three. */
  private static int parts(String decimal) {
    int parts = 0;
    for (int i = 0; i < decimal.length(); i++) {
      boolean digit = Character.isDigit(decimal.charAt(i));
      parts += digit && (i == 0 || !Character.isDigit(decimal.charAt(i - 1))) ? 1 : 0;
    }
    return parts;
  }

  private Placement outOfOrder(Marker marker) {
    for (int level = lists.size() - 1; level >= 0; level--) {
      OpenList list = lists.get(level);
      for (Reading reading : marker.readings()) {
        boolean decimal =
            reading.kind() == Kind.DECIMAL && !samePath(list.lastItem.label(), reading.step());
        if (list.kind == reading.kind() && list.style.equals(marker.style()) && !decimal) {
          return new Placement(
              level, reading, reading.ordinal() > list.last ? Fit.GAP : Fit.STEP_BACK, false);
        }
      }
    }
    Reading reading = marker.readings().get(0);
    return new Placement(lists.size(), reading, Fit.STARTS_LATE, false);
  }

  /** Takes a new item in: deeper lists are closed, its list goes on or is opened. */
  void add(
      Placement placement, Marker marker, Column column, OutlineItem parent, OutlineItem item) {
    while (lists.size() > placement.level() + 1) {
      lists.remove(lists.size() - 1);
    }
    if (placement.level() == lists.size()) {
      lists.add(new OpenList(
          parent,
          placement.reading().kind(),
          marker.style(),
          placement.reading().ordinal(),
          item,
          column));
    } else {
      OpenList list = lists.get(placement.level());
      list.last = placement.reading().ordinal();
      list.lastItem = item;
      list.column = column;
    }
  }
}

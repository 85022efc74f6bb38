package org.rcm.render.akn;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rcm.render.internal.document.ConclusionDocument;
import org.rcm.render.internal.document.PartyNames;
import org.rcm.render.internal.document.ReportDocument;

/**
 * Writes the conclusions: {@code hcontainer/paragraph/list/point}, a list within each point that has items below it.
 *
 * <p>A run of items under one heading is one container or list, which has the heading. Bullets and numbered items are not
 * in one list, since both would have the number 1. Identifiers are those of section 5.4 of the Naming Convention: the
 * number as printed where there is one, otherwise the position.
 */
final class AknBody {
  private final AknWriter out;
  private final Marks marks;

  /** How many marks of each sort the part of the text has so far whose identifier is the key's beginning. */
  private final Map<String, Integer> counts = new HashMap<>();

  AknBody(AknWriter out, ReportDocument report, PartyNames parties) {
    this.out = out;
    this.marks = new Marks(report, parties);
  }

  void write(List<ConclusionDocument> conclusions) {
    if (conclusions.isEmpty()) { // the schema wants something in a body
      out.empty("hcontainer", "eId", "hcontainer_1", "name", "conclusions");
    }
    items(conclusions, "", "hcontainer", "paragraph", "para");
  }

  /** Writes items in as many containers as there are runs of them. */
  private void items(
      List<ConclusionDocument> items,
      String prefix,
      String container,
      String element,
      String reference) {
    int start = 0;
    for (int run = 1; start < items.size(); run++) {
      int end = start + 1;
      while (end < items.size() && belongTogether(items.get(start), items.get(end))) {
        end++;
      }
      String eId = prefix + container + "_" + run;
      out.start(
          container, "eId", eId, "name", container.equals("hcontainer") ? "conclusions" : null);
      String section = items.get(start).section;
      if (section != null) {
        out.start("heading", "eId", eId + "__heading");
        out.text(section);
        out.end();
      }
      for (ConclusionDocument item : items.subList(start, end)) {
        item(item, element, eId + "__" + reference + "_" + number(item));
      }
      out.end();
      start = end;
    }
  }

  private static boolean belongTogether(ConclusionDocument one, ConclusionDocument other) {
    return Objects.equals(one.section, other.section) && isBullet(one) == isBullet(other);
  }

  private static boolean isBullet(ConclusionDocument item) {
    return lastStep(item).startsWith("[");
  }

  /** {@code ii} for 7.p.ii, {@code 1} for 2.b[1], {@code a-2} for 4.a~2. */
  private static String number(ConclusionDocument item) {
    return lastStep(item).replace("[", "").replace("]", "").replace('~', '-');
  }

  private static String lastStep(ConclusionDocument item) {
    String number = Objects.requireNonNull(item.number);
    int bullet = number.lastIndexOf('[');
    int dot = number.lastIndexOf('.');
    return bullet > dot ? number.substring(bullet) : number.substring(dot + 1);
  }

  private void item(ConclusionDocument item, String element, String eId) {
    out.start(element, "eId", eId, "refersTo", acts(item));
    String label = Objects.requireNonNull(item.label);
    if (!label.isEmpty()) {
      out.start("num", "eId", eId + "__num");
      out.text(label);
      out.end();
    }
    String text = Objects.requireNonNull(item.text);
    List<ConclusionDocument> children = item.children;
    if (children == null && item.continuation == null) {
      block("content", eId + "__content", text, item);
    } else {
      block("intro", eId + "__intro", text, item);
      items(children == null ? List.of() : children, eId + "__", "list", "point", "point");
      if (item.continuation != null) {
        block("wrapUp", eId + "__wrapup", item.continuation, item);
      }
    }
    out.end();
  }

  private static @Nullable String acts(ConclusionDocument item) {
    List<String> acts = Objects.requireNonNull(item.acts);
    return acts.isEmpty()
        ? null
        : String.join(
            " ",
            new LinkedHashSet<>(acts.stream().map(act -> "#" + AknIds.act(act)).toList()));
  }

  private void block(String element, String eId, String text, ConclusionDocument item) {
    out.start(element, "eId", eId);
    out.start("p", "eId", eId + "__p");
    int end = 0;
    for (Mark mark : marks.in(text, item)) {
      out.text(text.substring(end, mark.start()));
      String prefix = eId + "__p__" + mark.element();
      out.start(
          mark.element(),
          "eId",
          prefix + "_" + counts.merge(prefix, 1, Integer::sum),
          "refersTo",
          mark.refersTo(),
          "date",
          mark.date());
      out.text(text.substring(mark.start(), mark.end()));
      out.end();
      end = mark.end();
    }
    out.text(text.substring(end));
    out.end();
    out.end();
  }
}

package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.TimeFrame;
import tools.jackson.databind.JsonNode;

/** Counts how often a reading agrees with the labels, and keeps what differs. */
final class Score {
  static final List<String> EXACT =
      List.of("acts", "responsible", "by", "to", "support", "pending", "due", "place");
  static final List<String> SETS = List.of("commitments", "countries", "organizations");

  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  void item(String where, JsonNode label, Meaning meaning) {
    List<String> acts = meaning.acts().stream().map(Act::name).toList();
    exact("acts", where, strings(label.path("acts")), acts);
    sets(
        "countries",
        where,
        strings(label.path("countries")),
        ids(meaning.mentions().countries()));
    sets(
        "organizations",
        where,
        strings(label.path("organizations")),
        ids(meaning.mentions().organizations()));
    List<Commitment> left = new ArrayList<>(
        meaning.commitments().stream().map(Meaning.FoundCommitment::value).toList());
    int[] count = count("commitments");
    count[1] += label.path("commitments").size();
    count[2] += left.size();
    for (JsonNode wanted : label.path("commitments")) {
      Optional<Commitment> same = same(wanted, left);
      if (same.isEmpty()) {
        misses.add("commitment " + where + " missing " + wanted);
        continue;
      }
      count[0]++;
      left.remove(same.get());
      commitment(where + " " + wanted.path("act").asString(), wanted, same.get());
    }
    left.forEach(extra ->
        misses.add("commitment " + where + " extra " + extra.act() + " " + extra.responsible()));
  }

  private static Optional<Commitment> same(JsonNode wanted, List<Commitment> left) {
    List<Commitment> same = left.stream()
        .filter(c -> c.act().name().equals(wanted.path("act").asString()))
        .toList();
    Set<String> responsible = stated(wanted);
    return same.stream()
        .filter(c -> new TreeSet<>(ids(c.responsible())).equals(responsible))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  private static Set<String> stated(JsonNode wanted) {
    Set<String> ids = new TreeSet<>(strings(wanted.path("responsible")));
    ids.remove("UNSTATED");
    return ids;
  }

  private void commitment(String where, JsonNode wanted, Commitment got) {
    exact("responsible", where, stated(wanted), new TreeSet<>(ids(got.responsible())));
    exact("by", where, new TreeSet<>(strings(wanted.path("by"))), new TreeSet<>(ids(got.by())));
    exact("to", where, new TreeSet<>(strings(wanted.path("to"))), new TreeSet<>(ids(got.to())));
    exact(
        "support",
        where,
        new TreeSet<>(strings(wanted.path("support"))),
        new TreeSet<>(ids(got.support())));
    exact("pending", where, wanted.path("pending").asBoolean(false), got.pending());
    exact("due", where, due(wanted.path("due")), due(got.due()));
    String place = wanted.path("place").isString() ? wanted.path("place").asString() : "";
    boolean right = place.isEmpty()
        ? got.place().isEmpty()
        : got.place().filter(p -> isPlace(place, p)).isPresent();
    count("place", right, where + ": want " + place + " got " + got.place());
  }

  private static boolean isPlace(String wanted, Place got) {
    return wanted.equals(got.text())
        || got.city().filter(wanted::equals).isPresent()
        || got.country().filter(c -> wanted.equals(c.id())).isPresent();
  }

  private static String due(JsonNode due) {
    if (due.path("periods").size() > 1) {
      List<String> periods = new ArrayList<>();
      due.path("periods")
          .forEach(
              p -> periods.add(p.path("from").asString() + "/" + p.path("to").asString()));
      return String.join(" ", periods);
    }
    return due.isObject()
        ? due.path("from").asString("..") + "/" + due.path("to").asString("..")
        : "";
  }

  private static String due(Optional<TimeFrame> due) {
    if (due.isEmpty()) {
      return "";
    }
    TimeFrame frame = due.get();
    if (frame.periods().size() > 1) {
      return String.join(" ", frame.periods().stream().map(Object::toString).toList());
    }
    return frame.from().map(Object::toString).orElse("..") + "/"
        + frame.to().map(Object::toString).orElse("..");
  }

  private void exact(String key, String where, Object wanted, Object got) {
    count(key, wanted.equals(got), where + ": want " + wanted + " got " + got);
  }

  private void count(String key, boolean right, String miss) {
    int[] count = count(key);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      misses.add(key + " " + miss);
    }
  }

  private void sets(String key, String where, Collection<String> wanted, Collection<String> got) {
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(new HashSet<>(got));
    int[] count = count(key);
    count[0] += both.size();
    count[1] += wanted.size();
    count[2] += got.size();
    if (both.size() != wanted.size() || both.size() != got.size()) {
      misses.add(key + " " + where + ": want " + wanted + " got " + got);
    }
  }

  void add(Score other) {
    other.counts.forEach((key, more) -> {
      int[] count = count(key);
      for (int i = 0; i < count.length; i++) {
        count[i] += more[i];
      }
    });
    misses.addAll(other.misses);
  }

  /** The share that is right; for sets the F1. */
  double of(String key) {
    int[] count = count(key);
    double all = SETS.contains(key) ? (count[1] + count[2]) / 2.0 : count[1];
    return all == 0 ? 1 : count[0] / all;
  }

  List<String> misses() {
    return misses;
  }

  String line(String name) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-40s", name));
    EXACT.forEach(key -> line.append(String.format(Locale.ROOT, " %s %.3f", key, of(key))));
    SETS.forEach(key -> line.append(String.format(Locale.ROOT, " %s %.3f", key, of(key))));
    return line.toString();
  }

  private int[] count(String key) {
    return counts.computeIfAbsent(key, k -> new int[3]);
  }

  private static List<String> strings(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> values.add(value.asString()));
    return values;
  }

  private static List<String> ids(Collection<? extends Party> parties) {
    return parties.stream().map(Party::id).toList();
  }
}

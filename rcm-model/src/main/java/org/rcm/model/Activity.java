package org.rcm.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Something in the calendar of the conference: "Workshop on Migration and Health, to be held in Costa Rica, with the
 * support of Canada, the United States, Costa Rica and IOM".
 *
 * <p>It comes from the calendar of a report ({@link Report#activities()}) or from a page that lists activities.
 * Immutable and thread-safe.
 */
@RcmStyle
@Value.Immutable
public sealed interface Activity permits ImmutableActivity {

  /** {@return a builder; title must be set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return what takes place, "Workshop on Migration and Health"} */
  String title();

  /** {@return when, where it is said} */
  Optional<TimeFrame> timeFrame();

  /** {@return where, where it is said} */
  Optional<Place> place();

  /** {@return whether people meet by video link} */
  @Value.Default
  default boolean virtual() {
    return false;
  }

  /** {@return who helps, each once} */
  List<Party> supporters();

  /** {@return what is said of it beyond the title: objectives, programme, participants; lines end with LF} */
  Optional<String> description();

  /** {@return where in the source it stands, if it was read from one} */
  Optional<SourceSpan> source();

  /**
   * The parties to which activities refer: who helps, and the countries of the places.
   *
   * @param activities the activities
   * @return every party, members of groups included, in the order of the ids
   * @throws InvalidValueException if two different parties have the same id
   */
  static SortedSet<Party> parties(Collection<Activity> activities) {
    List<Party> named = new ArrayList<>();
    for (Activity activity : activities) {
      named.addAll(activity.supporters());
      activity.place().flatMap(Place::country).ifPresent(named::add);
    }
    return PartySet.withMembers(named);
  }

  /** {@return a builder that starts with this activity's values} */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    Checks.text("The title of an activity", title());
    Checks.text("The description of an activity", description());
    Checks.distinct(
        "Supporters of an activity", supporters().stream().map(Party::id).toList());
  }

  /** Builds an {@link Activity}. Not thread-safe. */
  final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}

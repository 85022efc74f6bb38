package org.rcm.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Who is to do what by when: a clause of a conclusion after which somebody still has something to do.
 *
 * <p>"To submit the Technical Secretariat, by 3 August at the latest, a list of key topics …" (13.e of the July 2018
 * report) is a request to nobody in particular, with the Technical Secretariat in {@link #to()} and 3 August 2018 in
 * {@link #due()}.
 *
 * <p>Immutable and thread-safe.
 */
@RcmStyle
@Value.Immutable
public sealed interface Commitment permits ImmutableCommitment {

  /** {@return a builder; id (or number and ordinal), act and action must be set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the conclusion in which the commitment stands, 13.e} */
  ConclusionNumber number();

  /** {@return its position among the commitments of its conclusion, from 1} */
  @Value.Default
  default int ordinal() {
    return 1;
  }

  /** {@return the act that makes the commitment; one for which {@link Act#canCommit()} holds} */
  Act act();

  /** {@return who must act, each once; empty where the text names nobody and the meeting binds itself} */
  List<Party> responsible();

  /** {@return whether only those of the responsible are meant "that have not already done so"} */
  @Value.Default
  default boolean pending() {
    return false;
  }

  /** {@return what is to be done, in the words of the report without the verb that binds: "submit … a list"} */
  String action();

  /**
   * {@return what takes place, without when, where and with whose help, where {@link #action()} says these too: "Workshop
   * on Migration and Health"; only for entries of a calendar, {@link Act#SCHEDULE}}
   */
  Optional<String> title();

  /** {@return whether people meet by video link; only for entries of a calendar, {@link Act#SCHEDULE}} */
  @Value.Default
  default boolean virtual() {
    return false;
  }

  /** {@return who proposed it, where the text says so: "Canada's recommendation to …"} */
  List<Party> by();

  /** {@return who receives the result, where the text says so} */
  List<Party> to();

  /** {@return who helps: "with support from IOM", "in coordination with …", "financed by …"} */
  List<Party> support();

  /** {@return when it is to be done or takes place, where the text says so} */
  Optional<TimeFrame> due();

  /** {@return where it takes place, where the text says so} */
  Optional<Place> place();

  /** {@return where it stands in the follow-up} */
  @Value.Default
  default CommitmentStatus status() {
    return CommitmentStatus.ACTIVE;
  }

  /** {@return the words of the clause that makes it, line breaks undone, if it was read from a text} */
  Optional<String> clause();

  /**
   * What its fields rest on.
   *
   * @return by field, and for each in the order of the words, as the parser lists it; empty if it was not read from a text
   */
  List<Evidence> evidence();

  /** {@return where in the source it stands, if it was read from one} */
  Optional<SourceSpan> source();

  /** {@return the name of this commitment in its report, {@code 13.e#1}} */
  default String id() {
    return number() + "#" + ordinal();
  }

  /**
   * What one field rests on.
   *
   * @param field the field
   * @return the evidence, in the order of the words
   */
  default List<Evidence> evidence(CommitmentField field) {
    return evidence().stream().filter(e -> e.field() == field).toList();
  }

  /**
   * Why this commitment says what it says, in English, for a person to check: first its clause with the words marked on
   * which its fields rest, then for each field its value, and below it the words, their line, and the rule that read
   * them. What was not taken from the clause says from where it was.
   *
   * <pre>
   * 13.e#1
   *
   *   [act: To submit] the [to: Technical Secretariat], [due: by 3 August at the latest], a list of key
   *   topics
   *
   *   act       REQUEST
   *             "To submit" (line 68): handed to an office that collects
   *   who       nobody is named
   *   what      To submit the Technical Secretariat, by 3 August at the latest, a list of key topics
   *   to        Executive Secretariat (SECRETARIAT)
   *             "Technical Secretariat" (line 68): receiver behind the verb
   *   due       until 2018-08-03
   *             "by 3 August at the latest" (line 68): until then
   *             the dates of the meeting: year of the meeting
   * </pre>
   *
   * @return lines of at most 100 characters, unless a word is longer, each ended by LF; not meant to be read by programs
   */
  default String explain() {
    return CommitmentExplanation.of(this);
  }

  /**
   * Whether a party has to act: it is among the responsible, or belongs to a group that is. What all Member Countries
   * owe binds Mexico too.
   *
   * @param party the party
   * @return whether it has to act; false for a commitment that names nobody
   */
  default boolean binds(Party party) {
    Objects.requireNonNull(party, "party");
    return responsible().stream().anyMatch(responsible -> responsible.includes(party));
  }

  /** {@return a builder that starts with this commitment's values} */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    Checks.text("The action of commitment " + id(), action());
    Checks.text("The clause of commitment " + id(), clause());
    evidence().stream().filter(one -> !one.fits(clause())).findFirst().ifPresent(one -> {
      throw new InvalidValueException("Evidence for " + one.field() + " of " + id()
          + " must quote the words at its position in the clause, but "
          + Checks.quote(one.text().orElse("")) + " does not stand at "
          + one.position().orElse(0));
    });
    Checks.text("The title of commitment " + id(), title());
    if (act() != Act.SCHEDULE && (title().isPresent() || virtual())) {
      throw new InvalidValueException(
          "Only entries of a calendar (SCHEDULE) have a title or are virtual, but " + id() + " is "
              + act());
    }
    if (ordinal() < 1) {
      throw new InvalidValueException(
          "Commitments of a conclusion are counted from 1, but one was " + id());
    }
    if (!act().canCommit()) {
      throw new InvalidValueException(
          "A commitment rests on an operational act or INFORM, but " + id() + " on " + act());
    }
    Checks.distinct(
        "Responsible parties of " + id(), responsible().stream().map(Party::id).toList());
    Checks.distinct("Proposers of " + id(), by().stream().map(Party::id).toList());
    Checks.distinct("Receivers of " + id(), to().stream().map(Party::id).toList());
    Checks.distinct("Supporters of " + id(), support().stream().map(Party::id).toList());
  }

  /** Builds a {@link Commitment}. Not thread-safe. */
  final class Builder extends ImmutableCommitment.Builder {
    private static final Pattern ID = Pattern.compile("(.+)#([1-9][0-9]{0,8})");

    Builder() {}

    /**
     * Number and ordinal together.
     *
     * @param id an id such as {@code 13.e#1}
     * @return this builder
     * @throws InvalidValueException if the id has another form
     */
    public Builder id(String id) {
      Matcher matcher = ID.matcher(id);
      if (!matcher.matches()) {
        throw new InvalidValueException(
            "The id of a commitment is a conclusion number, # and a count, as in 13.e#1, but was "
                + Checks.quote(id));
      }
      return number(ConclusionNumber.parse(matcher.group(1)))
          .ordinal(Integer.parseInt(matcher.group(2)));
    }
  }
}

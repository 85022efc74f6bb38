package org.rcm.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When something is to be done or to take place, as a report words it.
 *
 * <p>The words are always there. The dates are those that the words allow, read with the dates of the meeting, and
 * never finer than the words, which {@link #precision()} tells:
 *
 * <ul>
 *   <li>"by 28 October, at the latest" has only {@code to}, 28 October, precision {@code DAY};
 *   <li>"in 2021" has 1 January to 31 December, precision {@code YEAR};
 *   <li>"28-29 August and 2-3 October 2018" has two {@code periods} and neither {@code from} nor {@code to};
 *   <li>"as soon as possible" has no dates, precision {@code OPEN}.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
@RcmStyle
@Value.Immutable
public abstract sealed class TimeFrame permits ImmutableTimeFrame {
  TimeFrame() {}

  /** {@return a builder; text and precision must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Words that set no date, "as soon as possible".
   *
   * @param text the words
   * @return a time frame of precision {@code OPEN}
   * @throws InvalidValueException if the text is blank
   */
  public static TimeFrame open(String text) {
    return builder().text(text).precision(Precision.OPEN).build();
  }

  /**
   * Words that set a last day, "by 3 August at the latest".
   *
   * @param text the words
   * @param to the last day
   * @return a time frame of precision {@code DAY} without a first day
   * @throws InvalidValueException if the text is blank
   */
  public static TimeFrame until(String text, LocalDate to) {
    return builder().text(text).to(to).precision(Precision.DAY).build();
  }

  /** {@return the words of the report, with their preposition: "by 28 October, at the latest"} */
  public abstract String text();

  /** {@return the first day, if the words set one} */
  public abstract Optional<LocalDate> from();

  /** {@return the last day, if the words set one; it is still in time} */
  public abstract Optional<LocalDate> to();

  /** {@return two or more separate periods of one activity, in the order of the words; usually empty} */
  public abstract List<DateRange> periods();

  /** {@return how fine the words are; {@code OPEN} if and only if there are no dates} */
  public abstract Precision precision();

  /** {@return where in the source the words stand, if they were read from one} */
  public abstract Optional<SourceSpan> source();

  /** {@return the last day of all, of {@code to} or of the latest period, if the words set one} */
  public Optional<LocalDate> lastDay() {
    return periods().isEmpty()
        ? to()
        : periods().stream().map(DateRange::to).max(Comparator.naturalOrder());
  }

  /** {@return a builder that starts with this time frame's values} */
  public Builder toBuilder() {
    return new Builder().like(this);
  }

  @Value.Check
  void check() {
    Checks.text("The text of a time frame", text());
    if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
      throw new InvalidValueException("A time frame must not end before it starts, but was "
          + from().get() + " to " + to().get());
    }
    boolean bounded = from().isPresent() || to().isPresent();
    if (!periods().isEmpty() && (bounded || periods().size() < 2)) {
      throw new InvalidValueException(
          "A time frame has either from and to or two and more periods, but had " + periods()
              + " with from " + from().map(LocalDate::toString).orElse("-") + " and to "
              + to().map(LocalDate::toString).orElse("-"));
    }
    boolean dated = bounded || !periods().isEmpty();
    if ((precision() == Precision.OPEN) == dated) {
      throw new InvalidValueException(
          "A time frame has precision OPEN if and only if it has no dates, but "
              + Checks.quote(text()) + " had precision " + precision()
              + (dated ? " with dates" : " without dates"));
    }
  }

  /** {@return the words and what they resolve to, {@code by 3 August at the latest (../2018-08-03)}} */
  @Override
  public String toString() {
    if (precision() == Precision.OPEN) {
      return text();
    }
    if (!periods().isEmpty()) {
      return text() + " ("
          + String.join(", ", periods().stream().map(DateRange::toString).toList()) + ")";
    }
    // ".." is an open end in ISO 8601-2.
    return text() + " (" + from().map(LocalDate::toString).orElse("..") + "/"
        + to().map(LocalDate::toString).orElse("..") + ")";
  }

  /** Builds a {@link TimeFrame}. Not thread-safe. */
  public static final class Builder extends ImmutableTimeFrame.Builder {
    Builder() {}
  }
}

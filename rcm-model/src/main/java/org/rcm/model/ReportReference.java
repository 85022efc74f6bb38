package org.rcm.model;

import java.util.Optional;

/**
 * Words of a conclusion that point to the report of another meeting, as "the conclusions of the RCGM formulated in
 * November 2019" do.
 *
 * <p>Which report is meant follows from the body that met and from when it met; whether that report is at hand is for
 * whoever has several of them to say, as a {@link org.rcm.model.register.CommitmentRegister} does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words, line breaks undone
 * @param body who met
 * @param time when the conclusions were formulated, with a first and a last day, never finer than the words
 * @param source where in the source the words stand, if they were read from one
 */
public record ReportReference(
    String text, Organization body, TimeFrame time, Optional<SourceSpan> source) {

  /**
   * Checks the parts.
   *
   * @param text the words
   * @param body who met
   * @param time when
   * @param source where in the source the words stand
   * @throws InvalidValueException if the words are blank, or the time has not both a first and a last day
   */
  public ReportReference {
    Checks.text("The words of a reference", text);
    if (time.from().isEmpty() || time.to().isEmpty()) {
      throw new InvalidValueException(
          "A reference to a report says from when to when its body may have met, but "
              + Checks.quote(text) + " says " + time);
    }
  }

  /**
   * Whether a meeting may be the one that is meant: the same body met, on a day of the time that the words give.
   *
   * @param meeting the meeting
   * @return whether it may be; false for a meeting without a body or a date
   */
  public boolean fits(Meeting meeting) {
    return meeting.body().filter(other -> other.id().equals(body.id())).isPresent()
        && meeting
            .startDate()
            .filter(start -> !start.isAfter(time.to().orElseThrow()))
            .isPresent()
        && meeting
            .endDate()
            .filter(end -> !end.isBefore(time.from().orElseThrow()))
            .isPresent();
  }
}

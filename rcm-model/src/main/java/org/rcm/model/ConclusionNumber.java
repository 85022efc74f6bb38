package org.rcm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a conclusion: {@code 7.p.ii} is item ii. below item p. of item 7.
 *
 * <p>It is a path of steps, as printed in the report but for punctuation: numbers, letters (also Roman numerals) and,
 * in square brackets, the position of a bullet, which prints no number of its own. {@code 2.b[1]} is the first bullet
 * below 2.b. Where a report prints the same label twice in one list, the later ones carry a tilde and a count:
 * {@code 4.a~2} is the second item labelled a. below 4.
 *
 * <p>{@code parse(n.toString()).equals(n)} holds for every number. Immutable and thread-safe. The order is that of the
 * steps, a parent before its children; a letter step compares as a letter on the second level ({@code 7.h < 7.i}) and
 * as a Roman numeral made of i, v and x on deeper levels ({@code 7.p.iv < 7.p.v}).
 */
public final class ConclusionNumber implements Comparable<ConclusionNumber> {
  /** The number of steps that a number may have. */
  public static final int MAX_DEPTH = 32;

  private static final int MAX_COUNT = 999_999_999;
  private static final String COUNT = "[1-9][0-9]{0,8}";
  private static final Pattern PLAIN = Pattern.compile(COUNT + "|[a-z]{1,16}|[A-Z]{1,16}");
  private static final Pattern STEP = Pattern.compile("\\G(?:(?<dot>\\.)?(?<plain>" + PLAIN
      + ")|\\[(?<bullet>" + COUNT + ")])(?:~(?<repeat>" + COUNT + "))?");

  private final List<NumberStep> steps;

  private ConclusionNumber(List<NumberStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * Reads a number such as {@code 7.p.ii} or {@code 2.b[1]}.
   *
   * @param text the number as {@link #toString()} prints it
   * @return the number
   * @throws InvalidValueException if the text has another form or more than {@value #MAX_DEPTH} steps
   */
  public static ConclusionNumber parse(String text) {
    List<NumberStep> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(text);
    int end = 0;
    while (matcher.find() && steps.size() < MAX_DEPTH) {
      boolean bullet = matcher.group("bullet") != null;
      boolean dot = matcher.group("dot") != null;
      if (!bullet && dot == steps.isEmpty()) {
        break;
      }
      int repeat = matcher.group("repeat") == null ? 1 : Integer.parseInt(matcher.group("repeat"));
      if (matcher.group("repeat") != null && repeat == 1) {
        break;
      }
      steps.add(
          bullet
              ? NumberStep.bullet(Integer.parseInt(matcher.group("bullet")), repeat)
              : NumberStep.of(matcher.group("plain"), repeat));
      end = matcher.end();
    }
    if (steps.isEmpty() || end != text.length()) {
      throw new InvalidValueException("A conclusion number is a path of at most " + MAX_DEPTH
          + " numbers, letters and bullets, as in 7.p.ii or 2.b[1], but was "
          + Checks.quote(text));
    }
    return new ConclusionNumber(steps);
  }

  /**
   * The number of an item of the first level.
   *
   * @param ordinal the number printed, from 1
   * @return the number
   * @throws InvalidValueException if the ordinal is not from 1 to 999 999 999
   */
  public static ConclusionNumber of(int ordinal) {
    return parse(Integer.toString(ordinal));
  }

  /**
   * The number of an item below this one.
   *
   * @param step what the item prints, without punctuation: {@code "p"}, {@code "ii"}, {@code "3"}
   * @return the longer number
   * @throws InvalidValueException if the step is no number or letters, or the number gets too long
   */
  public ConclusionNumber child(String step) {
    if (!PLAIN.matcher(step).matches()) {
      throw new InvalidValueException(
          "A step of a conclusion number is a number or letters, as p or ii, but was "
              + Checks.quote(step));
    }
    return with(NumberStep.of(step, 1));
  }

  /**
   * The number of a bullet below this item.
   *
   * @param position position among the bullets there, from 1 to 999 999 999
   * @return the longer number
   * @throws InvalidValueException if the position is not in this range, or the number gets too long
   */
  public ConclusionNumber bullet(int position) {
    if (position < 1 || position > MAX_COUNT) {
      throw new InvalidValueException(
          "Bullets are counted from 1 to " + MAX_COUNT + ", but one was " + position);
    }
    return with(NumberStep.bullet(position, 1));
  }

  /**
   * The number of a later item with the same label in the same list.
   *
   * @param count which one it is, from 1 to 999 999 999
   * @return the number with this count, without any for 1
   * @throws InvalidValueException if the count is not in this range
   */
  public ConclusionNumber repeated(int count) {
    if (count < 1 || count > MAX_COUNT) {
      throw new InvalidValueException(
          "A repeated label is counted from 1 to " + MAX_COUNT + ", but was " + count);
    }
    return sibling(last().withRepeat(count));
  }

  /** This number with another last step. */
  ConclusionNumber sibling(NumberStep step) {
    List<NumberStep> copy = new ArrayList<>(steps);
    copy.set(copy.size() - 1, step);
    return new ConclusionNumber(copy);
  }

  private ConclusionNumber with(NumberStep step) {
    if (steps.size() == MAX_DEPTH) {
      throw new InvalidValueException("A conclusion number has at most " + MAX_DEPTH
          + " steps, but " + Checks.quote(toString()) + " should get one more");
    }
    List<NumberStep> copy = new ArrayList<>(steps);
    copy.add(step);
    return new ConclusionNumber(copy);
  }

  /** {@return the number one level up, {@code 7.p} for {@code 7.p.ii}; empty on the first level} */
  public Optional<ConclusionNumber> parent() {
    return steps.size() == 1
        ? Optional.empty()
        : Optional.of(new ConclusionNumber(steps.subList(0, steps.size() - 1)));
  }

  /** {@return the level, from 1} */
  public int depth() {
    return steps.size();
  }

  /** {@return the last step as printed: {@code ii} for {@code 7.p.ii}, {@code [1]} for {@code 2.b[1]}} */
  public String lastStep() {
    return last().toString();
  }

  NumberStep last() {
    return steps.get(steps.size() - 1);
  }

  /**
   * Whether an item stands below this one, on any level.
   *
   * @param other the number of that item
   * @return whether it does; no number is above itself
   */
  public boolean isAbove(ConclusionNumber other) {
    return other.steps.size() > steps.size()
        && other.steps.subList(0, steps.size()).equals(steps);
  }

  @Override
  public int compareTo(ConclusionNumber other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      int byStep = steps.get(i).compare(other.steps.get(i), i > 1);
      if (byStep != 0) {
        return byStep;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConclusionNumber that && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  /** {@return the number as files and tables print it, {@code 7.p.ii}} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (NumberStep step : steps) {
      if (text.length() > 0 && !step.isBullet()) {
        text.append('.');
      }
      text.append(step);
    }
    return text.toString();
  }
}

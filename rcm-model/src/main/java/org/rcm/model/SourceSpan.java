package org.rcm.model;

/**
 * Where in the text of a report something stands, for example conclusion 13.e of the July 2018 report: line 68,
 * column 1.
 *
 * <p>Positions refer to the decoded text, with line ends as they were. Immutable and thread-safe; ordered by place.
 *
 * @param line line number, from 1; lines end with LF, CR LF or CR
 * @param column position in the line in UTF-16 units, from 1
 * @param offset position in the whole text in UTF-16 units, from 0
 * @param length number of UTF-16 units, 0 or more; may reach over several lines
 */
public record SourceSpan(int line, int column, int offset, int length)
    implements Comparable<SourceSpan> {

  /**
   * Checks the ranges.
   *
   * @param line line number
   * @param column position in the line
   * @param offset position in the text
   * @param length number of UTF-16 units
   * @throws InvalidValueException if a number is below its range, or the span would end beyond the largest offset
   */
  public SourceSpan {
    if (line < 1 || column < 1 || offset < 0 || length < 0 || offset > Integer.MAX_VALUE - length) {
      throw new InvalidValueException(
          "A source span counts line and column from 1, offset and length from 0, but was line "
              + line + ", column " + column + ", offset " + offset + ", length " + length);
    }
  }

  /** {@return the offset just behind the span} */
  public int end() {
    return offset + length;
  }

  /**
   * Whether another span lies wholly inside this one.
   *
   * @param other the span that may lie inside
   * @return whether it does; a span contains itself
   */
  public boolean contains(SourceSpan other) {
    return other.offset >= offset && other.end() <= end();
  }

  @Override
  public int compareTo(SourceSpan other) {
    int byOffset = Integer.compare(offset, other.offset);
    if (byOffset != 0) {
      return byOffset;
    }
    int byLength = Integer.compare(length, other.length);
    if (byLength != 0) {
      return byLength;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@return the place as compilers print it, {@code 68:1}} */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}

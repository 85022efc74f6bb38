package org.rcm.parser.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rcm.model.InvalidValueException;

/**
 * A line of a data file of words.
 *
 * @param where which line of which file it is, for messages
 * @param cells its cells, without the blanks around them
 */
public record WordRow(String where, List<String> cells) {

  /**
   * Copies the list.
   *
   * @param where which line it is
   * @param cells its cells
   */
  public WordRow {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param index its position, from 0
   * @return its text; empty if the line has fewer cells
   */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /**
   * The entries of a cell.
   *
   * @param index its position, from 0
   * @return what stands between the {@code |}, but for what is blank
   */
  public List<String> list(int index) {
    List<String> values = new ArrayList<>();
    for (String value : cell(index).split("\\|", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  /**
   * A cell that is one of some fixed words.
   *
   * @param index its position, from 0
   * @param type the words
   * @param <E> the words
   * @return which of them it is
   * @throws InvalidValueException if it is none of them
   */
  public <E extends Enum<E>> E constant(int index, Class<E> type) {
    return constant(cell(index), type);
  }

  /**
   * An entry of a cell that is one of some fixed words, in any letter case, with hyphens or underscores.
   *
   * @param word the entry
   * @param type the words
   * @param <E> the words
   * @return which of them it is
   * @throws InvalidValueException if it is none of them
   */
  public <E extends Enum<E>> E constant(String word, Class<E> type) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    throw problem("expected one of " + known + ", but found \"" + word + "\"");
  }

  /**
   * Refuses a line with more or fewer cells.
   *
   * @param least fewest cells
   * @param most most cells
   * @param meaning what the cells are, for the message: "kind ; phrases"
   * @return this line
   * @throws InvalidValueException if it has another number of cells
   */
  public WordRow requireCells(int least, int most, String meaning) {
    if (cells.size() < least || cells.size() > most) {
      throw problem("expected \"" + meaning + "\", but found " + cells.size()
          + (cells.size() == 1 ? " cell" : " cells"));
    }
    return this;
  }

  /**
   * What is wrong with the line.
   *
   * @param what what was expected and what was found
   * @return the exception to throw
   */
  public InvalidValueException problem(String what) {
    return new InvalidValueException(where + ": " + what);
  }
}

package org.rcm.parser.internal.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rcm.model.InvalidValueException;
import org.rcm.parser.internal.words.WordRow;
import org.rcm.parser.internal.words.WordRows;

/**
 * The words in which one language writes dates and time frames: months, prepositions, quarters, "as soon as possible".
 *
 * <p>They are read from {@code words/LANGUAGE/dates.csv}, which explains its columns; another language is another such
 * file. Immutable and thread-safe.
 */
public final class DateWords {
  private static final int CELLS = 3;
  private static final PhraseTree NOTHING = new PhraseTree();

  private final Map<WordKind, PhraseTree> trees = new EnumMap<>(WordKind.class);
  private final Map<String, Set<WordKind>> starts = new HashMap<>();

  private DateWords() {}

  /** {@return the English words} */
  public static DateWords english() {
    return English.WORDS;
  }

  /** {@return the Spanish words} */
  public static DateWords spanish() {
    return Spanish.WORDS;
  }

  /**
   * Reads the words of a language.
   *
   * @param source a file in the form of {@code words/en/dates.csv}; it is read to its end and not closed
   * @return the words
   * @throws IOException if the source cannot be read
   * @throws InvalidValueException if a line is not as the file explains; the message names the line
   */
  public static DateWords read(Reader source) throws IOException {
    return of(WordRows.read("dates.csv", source));
  }

  /**
   * The words of a language.
   *
   * @param rows the lines of its {@code dates.csv}
   * @return the words
   * @throws InvalidValueException if a line is not as the file explains; the message names the line
   */
  public static DateWords of(List<WordRow> rows) {
    DateWords words = new DateWords();
    rows.forEach(words::add);
    return words;
  }

  private static DateWords resource(String language) {
    String name = "/org/rcm/parser/words/" + language + "/dates.csv";
    try (InputStream in = DateWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the library");
      }
      return of(WordRows.read(name, new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + name + " cannot be read", e);
    }
  }

  /**
   * Whether a text starts with the name of a month.
   *
   * @param text any text
   * @return whether it does
   */
  public boolean startsWithMonth(CharSequence text) {
    Tokens tokens = tokens(text);
    return tokens.size() > 0 && matches(WordKind.MONTH, tokens, 0);
  }

  /**
   * Whether a text ends with the name of a month.
   *
   * @param text any text
   * @return whether it does
   */
  public boolean endsWithMonth(CharSequence text) {
    Tokens tokens = tokens(text);
    return tokens.size() > 0 && matches(WordKind.MONTH, tokens, tokens.size() - 1);
  }

  /**
   * Whether a text is what stands behind the number of a day: "st", "º".
   *
   * @param text any text
   * @return whether it is
   */
  public boolean isOrdinal(CharSequence text) {
    Tokens tokens = tokens(text);
    PhraseTree.Match ordinal = match(WordKind.ORDINAL, tokens, 0);
    return ordinal != null && ordinal.end() == tokens.size();
  }

  Tokens tokens(CharSequence text) {
    return new Tokens(Tokenizer.read(text), starts);
  }

  /** The longest phrase of a kind that starts at a token. */
  PhraseTree.@Nullable Match match(WordKind kind, Tokens tokens, int start) {
    return tokens.mayStart(kind, start)
        ? trees.getOrDefault(kind, NOTHING).match(tokens, start)
        : null;
  }

  /** The index behind a phrase of a kind, or the same index if there is none. */
  int skip(WordKind kind, Tokens tokens, int start) {
    PhraseTree.Match match = match(kind, tokens, start);
    return match == null ? start : match.end();
  }

  boolean matches(WordKind kind, Tokens tokens, int start) {
    return match(kind, tokens, start) != null;
  }

  private void add(WordRow row) {
    String place = row.where();
    row.requireCells(CELLS, CELLS, "kind ; value ; words");
    WordKind kind = kind(row.cell(0), place);
    String value = row.cell(1);
    if (!kind.accepts(value)) {
      throw new InvalidValueException(place + ": expected the value of \"" + kind.label()
          + "\" to be " + kind.expected() + ", but found \"" + value + "\"");
    }
    PhraseTree tree = trees.computeIfAbsent(kind, k -> new PhraseTree());
    for (String phrase : row.cell(2).split("\\|", -1)) {
      List<Token> tokens = Tokenizer.read(phrase);
      if (tokens.isEmpty()) {
        throw new InvalidValueException(
            place + ": expected words separated by \"|\", but one of them is empty");
      }
      starts
          .computeIfAbsent(tokens.get(0).text(), first -> EnumSet.noneOf(WordKind.class))
          .add(kind);
      if (!tree.add(tokens, value)) {
        throw new InvalidValueException(place + ": \"" + phrase.strip()
            + "\" stands twice among the words of kind \"" + kind.label() + "\"");
      }
    }
  }

  private static WordKind kind(String label, String place) {
    for (WordKind kind : WordKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new InvalidValueException(place + ": \"" + label + "\" is not a kind of date words");
  }

  private static final class English {
    static final DateWords WORDS = resource("en");
  }

  private static final class Spanish {
    static final DateWords WORDS = resource("es");
  }
}

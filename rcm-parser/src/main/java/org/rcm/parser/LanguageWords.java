package org.rcm.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rcm.model.InvalidValueException;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.dates.DateWords;
import org.rcm.parser.internal.meaning.Vocabulary;
import org.rcm.parser.internal.words.WordRow;
import org.rcm.parser.internal.words.WordRows;

/**
 * The words by which reports in one language are read. English and Spanish come with the library; an application adds
 * words of its own to them, or a further language as seven data files, without any code.
 *
 * <pre>{@code
 * LanguageWords english = LanguageWords.english()
 *     .with(WordFile.VERBS, "UNDERTAKE ; geotag/PAST=geotagged ; ANYBODY ;");
 * LanguageWords portuguese = LanguageWords.read(Locale.forLanguageTag("pt"), Path.of("words/pt"));
 * ReportParser parser =
 *     ReportParser.builder().language(english).language(portuguese).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LanguageWords {
  private static final LanguageWords ENGLISH = standard(Locale.ENGLISH);
  private static final LanguageWords SPANISH = standard(Locale.forLanguageTag("es"));

  private final Locale language;
  private final Map<WordFile, List<WordRow>> rows;
  private final Map<Kind, Set<String>> structure;
  private final Vocabulary vocabulary;

  private LanguageWords(Locale language, Map<WordFile, List<WordRow>> rows) {
    this.language = language;
    this.rows = rows;
    this.structure = StructureWords.phrases(rows(WordFile.STRUCTURE));
    this.vocabulary = new Vocabulary(
        rows(WordFile.VERBS),
        rows(WordFile.INFLECTIONS),
        rows(WordFile.PHRASES),
        rows(WordFile.CLASSES),
        rows(WordFile.REFERENCES),
        DateWords.of(rows(WordFile.DATES)));
  }

  /** {@return the words of English that come with the library} */
  public static LanguageWords english() {
    return ENGLISH;
  }

  /** {@return the words of Spanish that come with the library} */
  public static LanguageWords spanish() {
    return SPANISH;
  }

  /**
   * Reads a language from its seven files.
   *
   * @param language the language
   * @param directory where the files are, named as {@link WordFile#fileName()} says
   * @return its words
   * @throws IOException if a file is not there or cannot be read
   * @throws InvalidValueException if a line is not as the file explains; the message names file and line
   */
  public static LanguageWords read(Locale language, Path directory) throws IOException {
    Map<WordFile, List<WordRow>> rows = new EnumMap<>(WordFile.class);
    for (WordFile file : WordFile.values()) {
      Path path = directory.resolve(file.fileName());
      try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        rows.put(file, WordRows.read(path.toString(), reader));
      }
    }
    return new LanguageWords(Objects.requireNonNull(language, "language"), rows);
  }

  /**
   * Reads a language from resources of a class's module or jar, as {@link #read(Locale, Path)} does from files.
   *
   * @param language the language
   * @param owner the class beside which the resources are
   * @param folder the folder of the resources, relative to the class, {@code "words/pt"}
   * @return its words
   * @throws IOException if a resource is not there or cannot be read
   * @throws InvalidValueException if a line is not as the file explains; the message names file and line
   */
  public static LanguageWords read(Locale language, Class<?> owner, String folder)
      throws IOException {
    Map<WordFile, List<WordRow>> rows = new EnumMap<>(WordFile.class);
    for (WordFile file : WordFile.values()) {
      String name = folder + "/" + file.fileName();
      try (InputStream in = owner.getResourceAsStream(name)) {
        if (in == null) {
          throw new IOException(
              "The words of a language are seven files, but " + name + " is not there");
        }
        rows.put(file, WordRows.read(name, new InputStreamReader(in, StandardCharsets.UTF_8)));
      }
    }
    return new LanguageWords(Objects.requireNonNull(language, "language"), rows);
  }

  private static LanguageWords standard(Locale language) {
    try {
      return read(language, LanguageWords.class, "words/" + language.getLanguage());
    } catch (IOException e) {
      throw new UncheckedIOException("The library's own words cannot be read", e);
    }
  }

  /**
   * These words and more.
   *
   * @param file which file the lines belong to
   * @param lines lines as that file has them, each ended by LF but the last
   * @return the words with those of the lines
   * @throws InvalidValueException if a line is not as the file explains; the message names the line
   */
  public LanguageWords with(WordFile file, String lines) {
    Map<WordFile, List<WordRow>> more = new EnumMap<>(rows);
    List<WordRow> all = new ArrayList<>(rows(file));
    try {
      all.addAll(WordRows.read("added " + file.fileName(), new StringReader(lines)));
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be read", e);
    }
    more.put(file, all);
    return new LanguageWords(language, more);
  }

  /** {@return the language} */
  public Locale language() {
    return language;
  }

  Map<Kind, Set<String>> structure() {
    return structure;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  DateWords dates() {
    return vocabulary.dates();
  }

  private List<WordRow> rows(WordFile file) {
    return rows.getOrDefault(file, List.of());
  }

  /** {@return the language's tag} */
  @Override
  public String toString() {
    return language.toLanguageTag();
  }
}

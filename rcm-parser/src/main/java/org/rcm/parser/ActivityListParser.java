package org.rcm.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rcm.model.Directory;
import org.rcm.parser.internal.names.PartyFinder;

/**
 * Reads a page that lists activities of the conference: workshops, meetings, courses, each with its title, perhaps a
 * description, and its place.
 *
 * <pre>{@code
 * List<Activity> activities = ActivityListParser.create().parse(Path.of("activities.txt")).orThrow();
 * }</pre>
 *
 * <p>Such pages come from web sites, and their text has no signs that say where an entry starts. <strong>The rule is
 * that the place ends an entry, and the next line that may be a title starts another.</strong> In detail:
 *
 * <ul>
 *   <li>A line that is nothing but a place, with dates or without, <em>ends</em> the entry: a city that is known, a town
 *       before a comma and a country, a country by itself (but not in a list of countries), "online", a dash or "to be
 *       confirmed", whatever stands behind "Place:", and a name that no list has, if a title follows it. Further places
 *       below it belong to it.
 *   <li>A place at the end of a title ends an entry of one line: "Workshop on Migration and Health San José". It is a
 *       part of the text where a word before it binds it: "accredited in Mexico".
 *   <li>A line <em>may be a title</em> if it starts with a capital, has no marker, and is no finished sentence and no
 *       heading such as "Activities 2016". Behind the end of an entry, the first such line is the next title; what stands
 *       before it belongs to the description above.
 *   <li>An entry without an end is over where a line can only be a title: the same words stand in it twice, or it names an
 *       activity and ends in a place; behind a virtual activity, which has no place, and on a page that does not print
 *       titles twice also where it starts as titles do ("Second meeting of").
 *   <li>Where the title is printed twice, the first is taken. If the second has other words, it heads the description.
 * </ul>
 *
 * <p>No text makes {@code parse} throw: what is odd about it is in the result's diagnostics. A text that is no such page,
 * for example a report, gives no activities and one error; {@link ReportParser} refuses such a page likewise. Only
 * reading from a file or stream throws {@link IOException}.
 *
 * <p>A parser holds only its configuration: it is immutable and may be shared between threads. It uses no clock, no
 * default locale and no default time zone; the same text always gives the same result, in time and memory proportional
 * to its length.
 */
public final class ActivityListParser {
  private final StructureWords words;
  private final PartyFinder parties;
  private final ParseLimits limits;

  private ActivityListParser(Builder builder) {
    this.words = StructureWords.of(List.copyOf(builder.languages.values()));
    this.parties = PartyFinder.of(words.named(builder.directory));
    this.limits = builder.limits;
  }

  /** {@return a parser with the standard directory, languages and limits} */
  public static ActivityListParser create() {
    return builder().build();
  }

  /** {@return a builder that starts with the standard directory, languages and limits} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text.
   *
   * @param text the text of the page
   * @return what came of it
   */
  public ActivityListResult parse(CharSequence text) {
    return parse(Decoded.of(text.toString(), limits));
  }

  /**
   * Reads a text to its end; the reader is not closed.
   *
   * @param reader the text
   * @return what came of it
   * @throws IOException if the text cannot be read
   */
  public ActivityListResult parse(Reader reader) throws IOException {
    return parse(Decoded.of(reader, limits));
  }

  /**
   * Reads the bytes of a text file to their end; the stream is not closed. The encoding is that of the byte order
   * mark, else UTF-8, else, with a warning, UTF-16 or Windows-1252.
   *
   * @param in the bytes
   * @return what came of it
   * @throws IOException if the bytes cannot be read
   */
  public ActivityListResult parse(InputStream in) throws IOException {
    return parse(Decoded.of(in, limits));
  }

  /**
   * Reads a text file, as {@link #parse(InputStream)} does.
   *
   * @param file the file
   * @return what came of it
   * @throws IOException if the file cannot be read
   */
  public ActivityListResult parse(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in);
    }
  }

  private ActivityListResult parse(Decoded decoded) {
    return new ActivityParse(decoded, words, parties, limits).run();
  }

  /** Sets up a {@link ActivityListParser}. Not thread-safe. */
  public static final class Builder {
    private Directory directory = Directory.standard();
    private ParseLimits limits = ParseLimits.standard();
    private final Map<Locale, LanguageWords> languages = new LinkedHashMap<>();

    private Builder() {
      language(LanguageWords.english());
      language(LanguageWords.spanish());
    }

    /**
     * Which parties are known.
     *
     * @param directory the directory, usually {@code Directory.standard().with(…)}
     * @return this builder
     */
    public Builder directory(Directory directory) {
      this.directory = Objects.requireNonNull(directory, "directory");
      return this;
    }

    /**
     * A further language, or other words for one that is known. English and Spanish are known from the start.
     *
     * @param words its words
     * @return this builder
     */
    public Builder language(LanguageWords words) {
      languages.put(words.language(), words);
      return this;
    }

    /**
     * How much is taken.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder limits(ParseLimits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * {@return the parser}
     *
     * @throws org.rcm.model.InvalidValueException if the words of a language are about a party that the directory does
     *     not know; the message names file and line
     */
    public ActivityListParser build() {
      return new ActivityListParser(this);
    }
  }
}

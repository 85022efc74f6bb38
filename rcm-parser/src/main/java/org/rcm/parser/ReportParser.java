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
import org.rcm.parser.internal.meaning.MeaningReader;
import org.rcm.parser.internal.names.PartyFinder;

/**
 * Reads the text of a meeting's report.
 *
 * <pre>{@code
 * Report report = ReportParser.create().parse(Path.of("rcgm-2018.txt")).orThrow();
 * }</pre>
 *
 * <p>No text makes {@code parse} throw: what is odd about it is in the result's diagnostics, and what is not a report
 * gives no report and one error. Only reading from a file or stream throws {@link IOException}.
 *
 * <p>A parser holds only its configuration: it is immutable and may be shared between threads. It uses no clock, no
 * default locale and no default time zone; the same text always gives the same result, in time and memory
 * proportional to its length.
 */
public final class ReportParser {
  private final StructureWords words;
  private final PartyFinder parties;
  private final MeaningReader meaningReader;
  private final ParseLimits limits;

  private ReportParser(Builder builder) {
    this.words = StructureWords.of(List.copyOf(builder.languages.values()));
    Directory directory = words.named(builder.directory);
    this.parties = PartyFinder.of(directory);
    this.meaningReader = MeaningReader.create(directory, words.vocabularies());
    this.limits = builder.limits;
  }

  /** {@return a parser with the standard directory and limits} */
  public static ReportParser create() {
    return builder().build();
  }

  /** {@return a builder that starts with the standard directory and limits} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text.
   *
   * @param text the text, in any of the shapes that reports come in
   * @return what came of it
   */
  public ParseResult parse(CharSequence text) {
    return parse(Decoded.of(text.toString(), limits));
  }

  /**
   * Reads a text to its end; the reader is not closed.
   *
   * @param reader the text
   * @return what came of it
   * @throws IOException if the text cannot be read
   */
  public ParseResult parse(Reader reader) throws IOException {
    return parse(Decoded.of(reader, limits));
  }

  /**
   * Reads the bytes of a text file to their end; the stream is not closed. The encoding is that of the byte order
   * mark, else UTF-8, else, with a warning, UTF-16 or Windows-1252; a web page may name another.
   *
   * @param in the bytes
   * @return what came of it
   * @throws IOException if the bytes cannot be read
   */
  public ParseResult parse(InputStream in) throws IOException {
    return parse(Decoded.of(in, limits));
  }

  /**
   * Reads a text file, as {@link #parse(InputStream)} does.
   *
   * @param file the file
   * @return what came of it
   * @throws IOException if the file cannot be read
   */
  public ParseResult parse(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in);
    }
  }

  private ParseResult parse(Decoded decoded) {
    return new Parse(decoded, words, parties, meaningReader, limits).run();
  }

  /** Sets up a {@link ReportParser}. Not thread-safe. */
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
    public ReportParser build() {
      return new ReportParser(this);
    }
  }
}

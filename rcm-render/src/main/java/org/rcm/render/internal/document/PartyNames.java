package org.rcm.render.internal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parties of a file by id, and their names. */
public final class PartyNames {
  private final Map<String, PartyDocument> parties = new LinkedHashMap<>();
  private final String language;

  /**
   * The parties of a report.
   *
   * @param report its wire shape
   */
  public PartyNames(ReportDocument report) {
    for (PartyDocument party : Objects.requireNonNull(report.parties)) {
      parties.put(Objects.requireNonNull(party.id), party);
    }
    language = Objects.requireNonNull(report.language);
  }

  /** {@return the parties in the order of the ids} */
  public List<PartyDocument> all() {
    return List.copyOf(parties.values());
  }

  /**
   * The name of a party in the language of the report, or in the first that there is.
   *
   * @param id the id
   * @return the name
   */
  public String name(String id) {
    Map<String, String> names = texts(party(id).name);
    return in(names, language)
        .or(() -> in(names, language.split("-", 2)[0]))
        .or(() -> names.values().stream().findFirst())
        .orElse(id);
  }

  /**
   * Names and acronyms of a party in all languages.
   *
   * @param id the id
   * @return each once, in their natural order
   */
  public SortedSet<String> words(String id) {
    SortedSet<String> words = new TreeSet<>(texts(party(id).name).values());
    words.addAll(texts(party(id).acronym).values());
    return words;
  }

  /**
   * Whether a party is a country.
   *
   * @param id the id
   * @return whether it is
   */
  public boolean isCountry(String id) {
    return PartyType.COUNTRY.wireName().equals(party(id).type);
  }

  private PartyDocument party(String id) {
    return Objects.requireNonNull(parties.get(id), id);
  }

  private static Map<String, String> texts(@Nullable Map<String, String> texts) {
    return texts == null ? Map.of() : texts;
  }

  private static Optional<String> in(Map<String, String> texts, String language) {
    return Optional.ofNullable(texts.get(language));
  }
}

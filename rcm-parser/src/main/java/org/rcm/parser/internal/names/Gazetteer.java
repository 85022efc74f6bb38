package org.rcm.parser.internal.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Country;

/**
 * Cities in which meetings are held, with their countries, from {@code cities.csv}: it says that "Mexico City" is in
 * Mexico, and keeps the country from being found inside the city's name. Immutable and thread-safe.
 */
public final class Gazetteer {
  private static final Gazetteer STANDARD = load();

  private final List<City> cities;
  private final NameTrie<City> trie;

  private Gazetteer(List<City> cities) {
    this.cities = List.copyOf(cities);
    this.trie = new NameTrie<>();
    for (City city : cities) {
      trie.add(city.name(), city);
    }
  }

  /**
   * One spelling of a city, or of something else whose name holds that of a country.
   *
   * @param name the spelling
   * @param country where it is; empty where the name stands for several places, or for no city at all
   */
  public record City(String name, Optional<Country> country) {}

  /**
   * A city named in a text.
   *
   * @param city which one
   * @param start offset of the name in the text
   * @param end offset behind the name
   */
  public record FoundCity(City city, int start, int end) {}

  /** {@return the cities that come with the library} */
  public static Gazetteer standard() {
    return STANDARD;
  }

  /**
   * The cities that a text names, in its order.
   *
   * @param text any text
   * @return the longest names found, none of them overlapping
   */
  public List<FoundCity> find(CharSequence text) {
    List<NameWords.Word> words = NameWords.of(text);
    List<FoundCity> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      NameTrie.Match<City> match =
          trie.longest(words, i, (city, from, to) -> startsUpper(words.get(from)));
      if (match == null) {
        i++;
        continue;
      }
      found.add(new FoundCity(
          match.value(), words.get(i).start(), words.get(match.end() - 1).end()));
      i = match.end();
    }
    return found;
  }

  List<City> cities() {
    return cities;
  }

  private static boolean startsUpper(NameWords.Word word) {
    return Character.isUpperCase(word.plain().charAt(0));
  }

  private static Gazetteer load() {
    List<City> cities = new ArrayList<>();
    try (InputStream in = Gazetteer.class.getResourceAsStream("/org/rcm/parser/words/cities.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split(";", -1);
        Optional<Country> country =
            Optional.of(cells[0].strip()).filter(c -> !c.isEmpty()).map(Country::of);
        for (String name : cells[1].split("\\|", -1)) {
          cities.add(new City(name.strip(), country));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The list of cities cannot be read", e);
    }
    return new Gazetteer(cities);
  }
}

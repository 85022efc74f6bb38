package org.rcm.model;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parties that are known, and the names by which texts call them.
 *
 * <p>{@link #standard()} knows every country of ISO 3166-1, the bodies of the Regional Conference on Migration, its
 * member countries as a group, and the organisations that its reports name, in English and Spanish. An application
 * adds its own:
 *
 * <pre>{@code
 * Directory ours = Directory.standard().with(oas);                      // known by its name and acronym
 * ours = ours.withName("OAS", Locale.forLanguageTag("es"), "Organización de los Estados Americanos");
 * }</pre>
 *
 * <p>Immutable and thread-safe: {@code with…} gives a changed copy, {@code standard()} never changes.
 */
public final class Directory {
  private static final Directory STANDARD = PartyTable.standard();

  private final SortedMap<String, Party> parties;
  private final Set<PartyName> names;

  private Directory(SortedMap<String, Party> parties, Set<PartyName> names) {
    this.parties = Collections.unmodifiableSortedMap(parties);
    this.names = Collections.unmodifiableSet(names);
  }

  /** A directory that knows nobody. */
  static Directory empty() {
    return new Directory(new TreeMap<>(), new LinkedHashSet<>());
  }

  /** {@return the directory that comes with the library, from its data files} */
  public static Directory standard() {
    return STANDARD;
  }

  /**
   * A country by its code.
   *
   * @param code two capital letters of ISO 3166-1 alpha-2
   * @return the country
   * @throws InvalidValueException if there is none with this code
   */
  public Country country(String code) {
    return Country.of(code);
  }

  /**
   * An organisation by its id.
   *
   * @param id an id such as {@code IOM} or {@code WG_PROTECTION}
   * @return the organisation
   * @throws InvalidValueException if none with this id is known
   */
  public Organization organization(String id) {
    return find(id)
        .filter(Organization.class::isInstance)
        .map(Organization.class::cast)
        .orElseThrow(() -> new InvalidValueException(
            "The id must be that of an organisation in the directory, but was "
                + Checks.quote(id)));
  }

  /**
   * A group by its id.
   *
   * @param id an id such as {@code MEMBER_COUNTRIES}
   * @return the group
   * @throws InvalidValueException if none with this id is known
   */
  public PartyGroup group(String id) {
    return find(id)
        .filter(PartyGroup.class::isInstance)
        .map(PartyGroup.class::cast)
        .orElseThrow(() -> new InvalidValueException(
            "The id must be that of a group in the directory, but was " + Checks.quote(id)));
  }

  /**
   * Any party by its id.
   *
   * @param id an id such as {@code MX}, {@code IOM} or {@code MEMBER_COUNTRIES}
   * @return the party, if it is known
   */
  public Optional<Party> find(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  /** {@return the parties, in the order of their ids} */
  public Collection<Party> parties() {
    return parties.values();
  }

  /** {@return every way in which texts call a party; the names proper, acronyms and other spellings} */
  public Set<PartyName> names() {
    return names;
  }

  /**
   * This directory with one more party, known by its name and, for an organisation, its acronym, in each language. A
   * party with the same id is replaced, also in the groups that it belongs to, and its other names are kept.
   *
   * @param party the party; a country is there already
   * @return the changed copy
   * @throws InvalidValueException if a group would belong to itself
   */
  public Directory with(Party party) {
    return with(List.of(party), properNames(party));
  }

  /** This directory with more parties and more names of parties that are then known. */
  Directory with(Collection<? extends Party> changed, Collection<PartyName> more) {
    SortedMap<String, Party> merged = new TreeMap<>(parties);
    changed.forEach(party -> merged.put(party.id(), party));
    SortedMap<String, Party> current = new TreeMap<>();
    merged.forEach((id, party) -> current.put(id, new Memberships(merged).renew(party)));
    Set<PartyName> renamed = new LinkedHashSet<>();
    Stream.concat(names.stream(), more.stream())
        .map(name -> new PartyName(
            current.getOrDefault(name.party().id(), name.party()), name.text(), name.language()))
        .forEach(renamed::add);
    return new Directory(current, renamed);
  }

  /**
   * This directory with one more way to call a party that it knows.
   *
   * @param id the party's id
   * @param language the language in which it is called so
   * @param text the name, or an acronym in capitals
   * @return the changed copy
   * @throws InvalidValueException if no party with this id is known, or the text is blank or not readable
   */
  public Directory withName(String id, Locale language, String text) {
    Party party = find(id)
        .orElseThrow(() -> new InvalidValueException(
            "A name must belong to a party in the directory, but there is none with the id "
                + Checks.quote(id)));
    Set<PartyName> moreNames = new LinkedHashSet<>(names);
    moreNames.add(new PartyName(party, text, language));
    return new Directory(parties, moreNames);
  }

  /**
   * This directory with the parties of a data file, in the format of this library's own {@code parties.csv}: lines of
   * {@code id ; kind ; acronym.en ; acronym.es ; name.en ; name.es ; other names en ; other names es ; members}, where
   * a list is separated by {@code |} and {@code #} starts a comment line.
   *
   * @param file what to call the file in messages
   * @param reader the text of the file; it is read to its end and not closed
   * @return the changed copy
   * @throws IOException if the text cannot be read
   * @throws InvalidValueException if a line is wrong; the message names it
   */
  public Directory withData(String file, Reader reader) throws IOException {
    return PartyTable.read(this, DataTable.read(file, reader, PartyTable.COLUMNS));
  }

  /** {@return whether the other one knows the same parties by the same names} */
  @Override
  public boolean equals(Object other) {
    return other instanceof Directory that
        && parties.equals(that.parties)
        && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return parties.keySet().hashCode();
  }

  /** {@return how much it knows} */
  @Override
  public String toString() {
    return "Directory of " + parties.size() + " parties with " + names.size() + " names";
  }

  /** The names that a party carries itself. */
  static List<PartyName> properNames(Party party) {
    List<PartyName> found = new ArrayList<>();
    addAll(found, party, party.name());
    if (party instanceof Organization organization) {
      addAll(found, party, organization.acronym());
    }
    return found;
  }

  private static void addAll(List<PartyName> found, Party party, LocalizedText text) {
    for (Map.Entry<String, String> entry : text.byLanguage().entrySet()) {
      found.add(new PartyName(party, entry.getValue(), Locale.forLanguageTag(entry.getKey())));
    }
  }
}

package org.rcm.model.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.register.TextWords.Word;

/** Finds the names that a conclusion gives to things. */
final class NameFinder {
  private static final Pattern QUOTED = Pattern.compile("[“«\"]([^“”«»\"]++)[”»\"]");
  private static final Pattern FIRST_CLAUSE = Pattern.compile("[^.:;]++");
  private static final int FEWEST_WORDS = 2;

  /** Small words inside a name: "on the", "para la", "sobre"; longer ones end it. */
  private static final int LONGEST_JOINER = 5;

  private static final int MOST_JOINERS = 3;

  private final PartyWords parties;

  NameFinder(PartyWords parties) {
    this.parties = parties;
  }

  /**
   * The names in a conclusion.
   *
   * @param object whether the conclusion is the object of what its parent asks for
   */
  List<Name> find(Conclusion conclusion, boolean object) {
    List<Name> names = new ArrayList<>();
    List<Commitment> entries =
        conclusion.commitments().stream().filter(c -> c.act() == Act.SCHEDULE).toList();
    if (!entries.isEmpty()) {
      // What else an entry names is what the activity is about, not the activity.
      entries.forEach(entry -> addWhole(entry.title().orElse(entry.action()), names));
      return names;
    }
    String text = conclusion.text();
    if (object) {
      Matcher first = FIRST_CLAUSE.matcher(text);
      if (first.find()) {
        addWhole(first.group(), names);
      }
    }
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      addWhole(quoted.group(1), names);
    }
    addCapitals(
        QUOTED.matcher(text).replaceAll(match -> ".".repeat(match.group().length())), names);
    return names;
  }

  private void addWhole(String given, List<Name> names) {
    String text = given.strip();
    List<Word> words = TextWords.of(text);
    boolean[] covered = parties.covered(words);
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!covered[i] && words.get(i).hasMeaning()) {
        kept.add(words.get(i));
      }
    }
    add(text, kept, true, names);
  }

  private void add(String text, List<Word> words, boolean whole, List<Name> names) {
    if (words.isEmpty()) {
      return;
    }
    Name name = Name.of(text, words, whole);
    if (name.words().size() >= FEWEST_WORDS && !parties.isVariant(name)) {
      names.add(name);
    }
  }

  private void addCapitals(String text, List<Name> names) {
    List<Word> words = TextWords.of(text);
    boolean[] covered = parties.covered(words);
    int at = 0;
    while (at < words.size()) {
      if (!startsName(words, covered, at)) {
        at++;
        continue;
      }
      int end = endOfName(words, covered, at);
      add(text, words.subList(at, end).stream().filter(Word::hasMeaning).toList(), false, names);
      at = end;
    }
  }

  /** A capital, but not the one with which a sentence begins. */
  private static boolean startsName(List<Word> words, boolean[] covered, int at) {
    if (covered[at] || !words.get(at).isCapital()) {
      return false;
    }
    boolean opens = !words.get(at).joined();
    boolean lonely = at + 1 >= words.size()
        || !words.get(at + 1).joined()
        || !(words.get(at + 1).isCapital() || covered[at + 1]);
    return !opens || !lonely || isJoinedName(words, covered, at);
  }

  /** "Directory of Wells" at the start of a text is a name, "To thank Mexico" is none. */
  private static boolean isJoinedName(List<Word> words, boolean[] covered, int at) {
    return words.get(at).hasMeaning() && endOfName(words, covered, at) > at + 1;
  }

  private static int endOfName(List<Word> words, boolean[] covered, int from) {
    int end = from + 1;
    int joiners = 0;
    for (int i = from + 1; i < words.size() && !covered[i] && words.get(i).joined(); i++) {
      if (words.get(i).isCapital()) {
        end = i + 1;
        joiners = 0;
      } else if (words.get(i).text().length() > LONGEST_JOINER || ++joiners > MOST_JOINERS) {
        break;
      }
    }
    return end;
  }
}

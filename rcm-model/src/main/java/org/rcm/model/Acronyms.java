package org.rcm.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds acronyms in texts: words of two to eight capitals, A to Z, as RCM, or in the plural, as NGOs. */
final class Acronyms {
  private static final String ACRONYM = "[A-Z]{2,8}";
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./'’&_@-]*(?<=[\\p{L}\\p{N}])");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?]\\s|[()\\n]");
  private static final Pattern FIRST = Pattern.compile("(" + ACRONYM + ")[ ,]+\\p{Ll}");
  private static final Pattern PART = Pattern.compile("(" + ACRONYM + ")s?");
  private static final Pattern PART_END = Pattern.compile("[-/'’]");
  private static final Pattern LETTERS_AND_JOINTS = Pattern.compile("[\\p{L}'’/-]+");
  private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");
  private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");
  private static final Pattern ROMAN =
      Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

  // "Regional Conference on Migration (RCM)", "(hereinafter the “RCM”)", "(MIRPS, Spanish acronym)"
  private static final Pattern NAME_FIRST = Pattern.compile("(?<=[\\p{L}\\p{N}\"”»’])\\s*\\("
      + "(?:(?:hereinafter|hereafter|en adelante|por sus siglas en \\p{L}+)"
      + "(?: referred to as)?[,:]?\\s+)?"
      + "(?:(?:the|la|el|los|las)\\s+)?[\"“«‘]?"
      + "(?<acronyms>" + ACRONYM + "s?(?:\\s?[-/]\\s?" + ACRONYM + "s?){0,8})[\"”»’]?\\s*[),;]");
  // "RCM (Regional Conference on Migration)"
  private static final Pattern NAME_SECOND = Pattern.compile(
      "\\b(?<acronyms>(?<initial>[A-Z])[A-Z]{1,7})\\s*\\(\\k<initial>\\p{Ll}[^()\\s]*\\s[^()]");

  private Acronyms() {}

  /** The acronyms in the names of a directory. */
  static Set<String> known(Directory directory) {
    Set<String> known = new HashSet<>();
    for (PartyName name : directory.names()) {
      if (TWO_CAPITALS.matcher(name.text()).find()) {
        words(name.text()).forEach(word -> known.addAll(parts(word)));
      }
    }
    return Set.copyOf(known);
  }

  /** The acronyms that a text explains, name first or in parentheses. */
  static Set<String> explained(String text) {
    Set<String> explained = new HashSet<>();
    for (Pattern pattern : List.of(NAME_FIRST, NAME_SECOND)) {
      for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
        words(matcher.group("acronyms")).forEach(word -> explained.addAll(parts(word)));
      }
    }
    return explained;
  }

  /** The word in capitals with which a text begins, if small letters follow: "ACEPTAR el informe". */
  static Optional<String> first(String text) {
    Matcher matcher = FIRST.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The words of a text that are not in capitals there, put into capitals. */
  static Set<String> ordinaryWords(String text) {
    Set<String> ordinary = new HashSet<>();
    words(text)
        .filter(word -> !isCapitals(word))
        .flatMap(PART_END::splitAsStream)
        .forEach(part -> ordinary.add(part.toUpperCase(Locale.ROOT)));
    return ordinary;
  }

  /**
   * The acronyms that a text uses, known ones too, in the order of the text. Capitals that shout are none: sentences
   * without a small letter, runs of three words and more, and pairs of words of which neither is known.
   */
  static Set<String> used(String text, Set<String> known) {
    Set<String> used = new LinkedHashSet<>();
    SENTENCE_END
        .splitAsStream(text)
        .filter(sentence -> SMALL_LETTER.matcher(sentence).find())
        .flatMap(sentence -> runs(sentence).stream())
        .forEach(run -> {
          List<String> parts =
              run.stream().flatMap(word -> parts(word).stream()).toList();
          if (run.size() == 1 || (run.size() == 2 && parts.stream().anyMatch(known::contains))) {
            used.addAll(parts);
          }
        });
    return used;
  }

  /** The words in capitals, neighbours with nothing but blanks between them together. */
  private static List<List<String>> runs(String sentence) {
    List<List<String>> runs = new ArrayList<>();
    int end = -1;
    for (Matcher matcher = WORD.matcher(sentence); matcher.find(); ) {
      String word = matcher.group();
      if (!isCapitals(word) || ROMAN.matcher(word).matches()) {
        continue;
      }
      boolean goesOn = end >= 0 && sentence.substring(end, matcher.start()).isBlank();
      if (goesOn) {
        runs.get(runs.size() - 1).add(word);
      } else if (word.length() > 1) { // "A" is an article.
        runs.add(new ArrayList<>(List.of(word)));
      } else {
        continue;
      }
      end = matcher.end();
    }
    return runs;
  }

  /** Whether a word is an acronym, or at least has letters and none of them small. */
  private static boolean isCapitals(String word) {
    return !parts(word).isEmpty()
        || (!SMALL_LETTER.matcher(word).find() && word.chars().anyMatch(Character::isLetter));
  }

  /** The acronyms of a word: both of RCM-ES, that of IOM's; none of COVID-19 or U.S.A. */
  private static List<String> parts(String word) {
    return LETTERS_AND_JOINTS.matcher(word).matches()
        ? PART_END
            .splitAsStream(word)
            .map(PART::matcher)
            .filter(Matcher::matches)
            .map(part -> part.group(1))
            .toList()
        : List.of();
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }
}

package org.rcm.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.Marker.Kind;
import org.rcm.parser.Marker.Reading;

/**
 * Sees what looks like a marker at the start of a line. Whether it is one, and on which level, is decided where the
 * lists that are open are known ({@link OpenLists}).
 */
final class MarkerReader {
  /** Longer lines need not be looked at whole. */
  private static final int LONGEST = 40;

  private static final String BULLETS = "•▪▫◦●○■□◆◇►‣⁃∙·*+➢✓–—-";
  // "- a." : the dash is the converter's, the letter the report's.
  private static final Pattern DASH = Pattern.compile("[-–—•·*+] +");
  // 7. 7) 7.- (7) 7º. a. a) (a) A. ii. ii) and 1.1.1, 1.1.
  private static final Pattern NUMBERED = Pattern.compile(
      "(?<open>\\()?"
          + "(?:(?<decimal>[0-9]{1,3}(?:\\.[0-9]{1,3}){1,5})(?<decimalClose>\\.|\\))?"
          + "|(?<body>[0-9]{1,6}|[a-zA-Z]{1,8})(?<close>[º°ª]?\\.?-(?= |$|\\p{Lu})|[º°ª]? -(?= +\\p{Lu})|[º°ª]?\\.\\)|[º°ª]?\\.|\\)))");
  private static final Pattern BARE_NUMBER = Pattern.compile("([0-9]{1,3})(?:$| +(?=\\p{Lu}))");

  private MarkerReader() {}

  static Optional<Marker> read(String line) {
    String start = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    Optional<Marker> numbered = numbered(start, 0);
    if (numbered.isPresent()) {
      return numbered;
    }
    Matcher dash = DASH.matcher(start);
    if (dash.lookingAt()) {
      Optional<Marker> behindDash = numbered(start, dash.end());
      // "- 2.5 million" is a bullet; "- 2. Text" is item 2.
      if (behindDash.filter(m -> !m.isFigure()).isPresent()) {
        return behindDash;
      }
    }
    return bullet(start);
  }

  private static Optional<Marker> bullet(String line) {
    char sign = line.charAt(0);
    if (BULLETS.indexOf(sign) < 0) {
      return Optional.empty();
    }
    int text = 1;
    while (text < line.length() && line.charAt(text) == ' ') {
      text++;
    }
    boolean alone = text == line.length();
    boolean spaced = text > 1;
    if (sign == '+' && !(spaced && !alone && !Character.isDigit(line.charAt(text)))) {
      return Optional.empty(); // "+506 2222", "+ 5 %"
    }
    boolean stuck = !spaced
        && (Character.isUpperCase(line.charAt(Math.min(1, line.length() - 1))) || sign == '•');
    if (!alone && !spaced && !stuck) {
      return Optional.empty();
    }
    String label = String.valueOf(sign);
    return Optional.of(new Marker(label, label, List.of(new Reading(Kind.BULLET, 0, "")), text));
  }

  private static Optional<Marker> numbered(String line, int from) {
    Matcher m = NUMBERED.matcher(line).region(from, line.length());
    if (!m.lookingAt()) {
      return bareNumber(line, from);
    }
    boolean decimal = m.group("decimal") != null;
    String open = m.group("open") == null ? "" : m.group("open");
    String close = m.group(decimal ? "decimalClose" : "close");
    String style = open + (close == null ? "" : close);
    if (open.isEmpty() == style.equals("()") || (!open.isEmpty() && !style.equals("()"))) {
      return Optional.empty(); // "(a." and the like
    }
    List<Reading> readings = decimal ? decimals(m.group("decimal")) : readings(m.group("body"));
    if (readings.isEmpty() || !isFollowedByText(line, m.end(), readings, style)) {
      return Optional.empty();
    }
    int text = m.end();
    while (text < line.length() && line.charAt(text) == ' ') {
      text++;
    }
    return Optional.of(marker(m.group(), style, readings, text));
  }

  /** "3" alone on its line, or "3 Text". */
  private static Optional<Marker> bareNumber(String line, int from) {
    Matcher bare = BARE_NUMBER.matcher(line).region(from, line.length());
    if (!bare.lookingAt()) {
      return Optional.empty();
    }
    List<Reading> readings = numbers(bare.group(1));
    String style = bare.end() == line.length() ? Marker.ALONE : Marker.BARE;
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(marker(bare.group(1), style, readings, bare.end()));
  }

  private static Marker marker(String label, String style, List<Reading> readings, int textStart) {
    return new Marker(label, style, readings, textStart);
  }

  /** "1.Text" and "1. text" are markers, "1.5", "i.e." and "U.S.A." are not. */
  private static boolean isFollowedByText(
      String line, int end, List<Reading> readings, String style) {
    if (end == line.length() || line.charAt(end) == ' ') {
      return true;
    }
    Kind kind = readings.get(0).kind();
    boolean capital = kind == Kind.CAPITAL || kind == Kind.CAPITAL_ROMAN;
    char next = line.charAt(end);
    boolean opensText = Character.isUpperCase(next) || "“\"«¿¡[(".indexOf(next) >= 0;
    return opensText && kind != Kind.DECIMAL && !(capital && style.equals("."));
  }

  private static List<Reading> decimals(String body) {
    int last = Integer.parseInt(body.substring(body.lastIndexOf('.') + 1));
    return last == 0 ? List.of() : List.of(new Reading(Kind.DECIMAL, last, body));
  }

  private static List<Reading> readings(String body) {
    return Character.isDigit(body.charAt(0)) ? numbers(body) : letters(body);
  }

  private static List<Reading> numbers(String body) {
    int value = Integer.parseInt(body);
    return value == 0
        ? List.of()
        : List.of(new Reading(Kind.NUMBER, value, Integer.toString(value)));
  }

  private static List<Reading> letters(String body) {
    List<Reading> readings = new ArrayList<>();
    boolean lower = body.chars().allMatch(Character::isLowerCase);
    boolean upper = body.chars().allMatch(Character::isUpperCase);
    if (!lower && !upper) {
      return readings;
    }
    for (int ordinal : Ordinals.ofLetters(body)) {
      readings.add(new Reading(lower ? Kind.LETTER : Kind.CAPITAL, ordinal, body));
    }
    Ordinals.ofRoman(body)
        .ifPresent(ordinal ->
            readings.add(new Reading(lower ? Kind.ROMAN : Kind.CAPITAL_ROMAN, ordinal, body)));
    return readings;
  }
}

package org.rcm.parser;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.StructureWords.Kind;

/**
 * Finds where the lines were in a text whose lines ran together, title, headings and items included, as some web pages
 * give it: before the numbers 1, 2, 3 in their order, before letters and bullets behind the end of a sentence, around
 * the heading of the conclusions, and before the opening sentence.
 */
final class RunTogether {
  /** With so few lines, one of them so long holds more than a paragraph. */
  private static final int MOST_LINES = 5;

  private static final int LONG_LINE = 500;
  private static final int FEW_LINES = 2;
  private static final int LONGISH_LINE = 200;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_ADDING = 8;
  private static final String SENTENCE_ENDS = ".;:)”\"»";

  private static final Pattern NUMBER =
      Pattern.compile("(?<= )\\(?([0-9]{1,6})(?:\\.-|[.)]) ?(?=[\\p{Lu}“\"«¿(])");
  private static final Pattern FIRST =
      Pattern.compile("(?<= )\\(?1(?:\\.-|[.)]) ?(?=[\\p{Lu}“\"«¿(])");
  private static final Pattern LOWER = Pattern.compile(
      "(?<= )(?:\\(?(?:[a-z]|[ivx]{1,4})\\)|(?:[a-z]|[ivx]{1,4})\\.|[•▪●]|[-–]) (?=\\p{L}|[“\"«¿])");
  private static final Pattern SUBJECT =
      Pattern.compile("(?<= )(?=(\\p{Lu}[\\p{L}\\p{M}'’]*) \\p{Lu})");
  private static final Pattern END_OF_CAPITALS =
      Pattern.compile("(?<=\\p{Lu}{2}[.)]? )(?=\\p{Lu}\\p{Ll})");

  private final String text;
  private final StructureWords words;
  private final TreeSet<Integer> breaks = new TreeSet<>();

  private RunTogether(String text, StructureWords words) {
    this.text = text;
    this.words = words;
  }

  /** The places before which a line must have started; none for a text that has its lines. */
  static SortedSet<Integer> breaks(String text, StructureWords words) {
    RunTogether run = new RunTogether(text, words);
    if (run.isRunTogether()) {
      run.find();
    }
    return run.breaks;
  }

  private boolean isRunTogether() {
    long lines =
        text.lines().filter(line -> !line.isBlank()).limit(MOST_LINES + 1L).count();
    int longest = lines <= FEW_LINES ? LONGISH_LINE : LONG_LINE;
    return lines <= MOST_LINES && text.lines().anyMatch(line -> line.length() > longest);
  }

  private void find() {
    Optional<Integer> opening = words.place(Kind.HOLDING, text) < 0
        ? Optional.empty()
        : lastSubject(words.place(Kind.HOLDING, text));
    opening.ifPresent(breaks::add);
    int from = opening.orElse(0);
    Matcher title = END_OF_CAPITALS.matcher(text);
    if (title.find() && title.start() < from) {
      breaks.add(title.start());
    }
    int first = firstItem(from);
    if (first < 0) {
      return;
    }
    heading(first);
    numbers(first);
    Matcher lower = LOWER.matcher(text);
    for (boolean found = lower.find(first); found; found = lower.find()) {
      if (isBehindSentence(lower.start()) || isLastOfSome(lower.start())) {
        breaks.add(lower.start());
      }
    }
  }

  /** The first "1." behind a colon or a heading, else the first behind any sentence. */
  private int firstItem(int from) {
    Matcher matcher = FIRST.matcher(text);
    int candidate = -1;
    for (boolean found = matcher.find(from); found; found = matcher.find()) {
      String before = text.substring(
              Math.max(0, matcher.start() - LONGEST_HEADING), matcher.start())
          .stripTrailing();
      if (before.endsWith(":") || words.isEnd(Kind.CONCLUSIONS_HEADING, before)) {
        return matcher.start();
      }
      candidate = candidate < 0 && isBehindSentence(matcher.start()) ? matcher.start() : candidate;
    }
    return candidate;
  }

  private void heading(int first) {
    String before = text.substring(Math.max(0, first - LONGEST_HEADING), first);
    int blank = -1;
    for (int i = before.length() - 1; i >= 0; i--) {
      boolean starts = i == 0 || before.charAt(i - 1) == ' ';
      if (starts && words.isWhole(Kind.CONCLUSIONS_HEADING, before.substring(i))) {
        blank = i; // the longest heading that ends here
      }
    }
    if (blank >= 0) {
      breaks.add(first - before.length() + blank);
    }
  }

  private void numbers(int first) {
    int expected = 1;
    Matcher matcher = NUMBER.matcher(text);
    for (boolean found = matcher.find(first); found; found = matcher.find()) {
      boolean next = Integer.parseInt(matcher.group(1)) == expected;
      if (next && (expected == 1 || isBehindSentence(matcher.start()))) {
        breaks.add(matcher.start());
        expected++;
      }
    }
  }

  private boolean isBehindSentence(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
  }

  /** "…; and c) to report": the last item of a list stands behind "and". */
  private boolean isLastOfSome(int at) {
    String before = text.substring(Math.max(0, at - LONGEST_ADDING), at).stripTrailing();
    int blank = before.lastIndexOf(' ');
    return blank > 0 && before.charAt(blank - 1) == ';' && words.isAnd(before.substring(blank + 1));
  }

  /** "The Working Group …" before the words of holding. */
  private Optional<Integer> lastSubject(int before) {
    Optional<Integer> found = Optional.empty();
    Matcher matcher = SUBJECT.matcher(text).region(0, Math.min(before, text.length()));
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      if (words.isWhole(Kind.SUBJECT_ARTICLE, matcher.group(1))) {
        found = Optional.of(matcher.start());
      }
    }
    return found;
  }
}

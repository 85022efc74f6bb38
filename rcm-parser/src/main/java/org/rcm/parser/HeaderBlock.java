package org.rcm.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.rcm.parser.Outline.Stretch;
import org.rcm.parser.StructureWords.Kind;

/**
 * A paragraph, heading or title line above the numbered part, its lines joined.
 *
 * @param text the words
 * @param stretches where its lines stand in the clean text
 */
record HeaderBlock(String text, List<Stretch> stretches) {
  private static final int LONGEST_TITLE = 400;
  private static final int TAIL = 300;
  /** Titles and opening sentences are shorter; of longer blocks only the start is looked at. */
  private static final int LONGEST = 20_000;

  static List<HeaderBlock> of(
      ParsedLines parsed,
      int end,
      StructureWords words,
      Predicate<String> isPlaceOrDate,
      BiPredicate<String, String> isNameOver) {
    List<HeaderBlock> blocks = new ArrayList<>();
    JoinedText text = new JoinedText();
    List<Stretch> stretches = new ArrayList<>();
    Line above = null;
    BitSet furniture = parsed.furniture();
    for (Line line : parsed.lines().subList(0, end)) {
      if (furniture.get(line.index())) {
        continue;
      }
      String tail = text.tail(TAIL);
      boolean newFact = above != null
          && (LabelledFact.of(line.text(), words).isPresent()
              || (text.length() <= LONGEST_TITLE
                  && isNewFact(text.toString(), line.text(), words, isPlaceOrDate)));
      if (above != null
          && (newFact
              || !(goesOn(parsed.joiner(), above, tail, line, words)
                  || (isTitle(tail, line.text()) && isNameOver.test(tail, line.text()))))) {
        blocks.add(new HeaderBlock(text.toString().stripTrailing(), List.copyOf(stretches)));
        text = new JoinedText();
        stretches.clear();
      }
      if (text.length() < LONGEST) {
        text.add(
            parsed.text(),
            line.start(),
            Math.min(line.end(), line.start() + LONGEST),
            parsed.hyphenation());
      }
      stretches.add(new Stretch(line.start(), line.end()));
      above = line;
    }
    if (above != null) {
      blocks.add(new HeaderBlock(text.toString().stripTrailing(), List.copyOf(stretches)));
    }
    return blocks;
  }

  /** Whether a line of place and date begins below a title, or ends here; in a sentence neither does. */
  private static boolean isNewFact(
      String before, String line, StructureWords words, Predicate<String> isPlaceOrDate) {
    String both = before + " " + line.substring(0, Math.min(line.length(), LONGEST_TITLE));
    if (Sentences.mustGoOn(before, words) || words.contains(Kind.HOLDING, both)) {
      return false;
    }
    boolean title = isCapitals(before) || words.contains(Kind.MEETING, before);
    return (title && isPlaceOrDate.test(line)) || isPlaceOrDate.test(before);
  }

  private static boolean goesOn(
      LineJoiner joiner, Line above, String text, Line line, StructureWords words) {
    if (!isCapitals(text)) {
      return joiner.goesOn(above, text, line);
    }
    // Title lines are centred and broken where they make sense, so their width says nothing.
    boolean connected = Sentences.mustGoOn(text, words) || startsWithConnector(line.text(), words);
    return isCapitals(line.text()) && connected && text.length() < LONGEST_TITLE;
  }

  /** "OF THE REGIONAL CONFERENCE" / "ON MIGRATION (RCM)" may be one, too: the name of a party goes over its line end. */
  private static boolean isTitle(String text, String line) {
    return isCapitals(text) && isCapitals(line) && text.length() < LONGEST_TITLE;
  }

  /** "MEETING OF THE RCGM" / "OF THE REGIONAL CONFERENCE ON MIGRATION" is one title. */
  private static boolean startsWithConnector(String line, StructureWords words) {
    String first = line.substring(0, Sentences.firstWordLength(line));
    return words.isWhole(Kind.CONNECTOR, first);
  }

  boolean isCapitals() {
    return isCapitals(text);
  }

  static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}

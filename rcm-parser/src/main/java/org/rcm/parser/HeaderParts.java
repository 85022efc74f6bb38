package org.rcm.parser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rcm.parser.Header.Part;
import org.rcm.parser.Outline.Stretch;
import org.rcm.parser.StructureWords.Kind;

/** What each block above the numbered part is: title, place and date, opening sentence, heading. Holds the state of one run. */
final class HeaderParts {
  private final List<HeaderBlock> blocks;
  private final ParsedLines parsed;
  private final boolean listFollows;
  private final StructureWords words;
  private final HeaderNames names;
  private final WhenAndWhere whenAndWhere;

  private final List<HeaderBlock> titles = new ArrayList<>();
  private final List<HeaderBlock> openings = new ArrayList<>();
  private final List<HeaderBlock> participants = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<Kind, String> facts = new EnumMap<>(Kind.class);
  private Optional<Heading> firstSection = Optional.empty();

  /**
   * Tells them at once.
   *
   * @param parsed the lines of the text
   * @param end the line with which the numbered part begins
   * @param listFollows whether there is one
   * @param words titles, openings, labels
   * @param names finds parties
   * @param whenAndWhere finds dates and places
   */
  HeaderParts(
      ParsedLines parsed,
      int end,
      boolean listFollows,
      StructureWords words,
      HeaderNames names,
      WhenAndWhere whenAndWhere) {
    this.parsed = parsed;
    this.listFollows = listFollows;
    this.words = words;
    this.names = names;
    this.whenAndWhere = whenAndWhere;
    this.blocks = HeaderBlock.of(parsed, end, words, whenAndWhere::isAll, names::goesOver);
    blocks.forEach(this::classify);
  }

  List<HeaderBlock> blocks() {
    return blocks;
  }

  List<HeaderBlock> titles() {
    return titles;
  }

  List<HeaderBlock> openings() {
    return openings;
  }

  /** The lines of a list below "with the participation of the following countries:". */
  List<HeaderBlock> participants() {
    return participants;
  }

  Optional<Heading> firstSection() {
    return firstSection;
  }

  List<Part> all() {
    return parts;
  }

  /** What stands behind a label, empty if it is not there. */
  String fact(Kind label) {
    return facts.getOrDefault(label, "");
  }

  /** Whether the labelled facts are those of a meeting. */
  boolean factsSayMeeting() {
    return LabelledFact.sayMeeting(List.copyOf(facts.keySet()));
  }

  private void classify(HeaderBlock block) {
    SegmentKind kind = kindOf(block);
    block.stretches().forEach(stretch -> parts.add(new Part(kind, stretch)));
  }

  private SegmentKind kindOf(HeaderBlock block) {
    String text = block.text();
    if (isFirstSection(block)) {
      Stretch first = block.stretches().get(0);
      Stretch last = block.stretches().get(block.stretches().size() - 1);
      firstSection = Optional.of(new Heading(text, new Stretch(first.start(), last.end())));
      return SegmentKind.SECTION_HEADING;
    }
    if (words.isWhole(Kind.CONCLUSIONS_HEADING, text)) {
      return SegmentKind.HEADING;
    }
    Optional<LabelledFact> fact = labelled(block);
    if (fact.isPresent()) {
      facts.putIfAbsent(fact.get().kind(), fact.get().value(block));
      return fact.get().segment();
    }
    if (Opening.isPart(text, words)) {
      openings.add(block);
      return SegmentKind.OPENING;
    }
    if (isParticipants(text)) {
      participants.add(block);
      return SegmentKind.OPENING;
    }
    if (openings.isEmpty() && whenAndWhere.isAll(text)) {
      titles.add(block);
      return SegmentKind.PLACE_AND_DATE;
    }
    if (openings.isEmpty() && !Sentences.isFinished(text)) {
      titles.add(block);
      return SegmentKind.TITLE;
    }
    return SegmentKind.PREAMBLE;
  }

  private Optional<LabelledFact> labelled(HeaderBlock block) {
    Outline.Stretch first = block.stretches().get(0);
    int end = Math.min(first.end(), first.start() + WhenAndWhere.LONGEST_LINE);
    return LabelledFact.of(parsed.text().substring(first.start(), end), words);
  }

  /** Whether a line goes on with the list that an opening sentence promised: "from the following countries:". */
  private boolean isParticipants(String text) {
    boolean promised = !openings.isEmpty()
        && Opening.promisesParticipants(openings.get(openings.size() - 1).text(), words, names);
    return promised && followsDirectly() && names.startsWithCountry(text);
  }

  private boolean followsDirectly() {
    return parts.get(parts.size() - 1).kind() == SegmentKind.OPENING;
  }

  /** A heading between what opens the list and its first item stands above the first items. */
  private boolean isFirstSection(HeaderBlock block) {
    return listFollows
        && block.equals(blocks.get(blocks.size() - 1))
        && isOpened()
        && block.text().length() <= WhenAndWhere.LONGEST_LINE
        && !Sentences.isFinished(block.text())
        && !Sentences.startsSmall(block.text())
        && MarkerReader.read(block.text()).isEmpty()
        && (!words.isWhole(Kind.CONCLUSIONS_HEADING, block.text()) || hasSiblingBelow(block));
  }

  /** "SUBSTANTIVE MATTERS" below "AGREED:" is a heading like the "ADMINISTRATIVE MATTERS" that follow. */
  private boolean hasSiblingBelow(HeaderBlock block) {
    String last = lastWord(block.text());
    return parsed.lines().stream()
        .filter(line -> line.start() > block.stretches().get(0).start())
        .filter(line -> line.marker().isEmpty() && !line.text().equals(block.text()))
        .anyMatch(line -> line.width() <= WhenAndWhere.LONGEST_LINE
            && HeaderBlock.isCapitals(line.text()) == block.isCapitals()
            && !Sentences.isFinished(line.text())
            && line.text().indexOf(' ') > 0
            && lastWord(line.text()).equals(last));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private boolean isOpened() {
    SegmentKind above =
        parts.isEmpty() ? SegmentKind.TITLE : parts.get(parts.size() - 1).kind();
    return above == SegmentKind.HEADING || above == SegmentKind.OPENING;
  }
}

package org.rcm.parser;

import java.util.List;
import java.util.Optional;
import org.rcm.parser.StructureWords.Kind;

/**
 * The opening sentences of a report, taken apart: "The Working Group on Protection | held an online meeting on 28
 * September 2020, | with participation of representatives from: Canada, …".
 *
 * @param subject what stands before the words of holding
 * @param untilParticipants the sentence up to its participants
 * @param holdingEnd where the words of holding stand in it
 * @param participants what stands behind "with participation of", to the end of the sentence
 * @param receiver what stands behind "submits its report to", empty if it does not say so
 */
record Opening(
    String subject,
    String untilParticipants,
    int holdingEnd,
    String participants,
    String receiver) {
  private static final int SHORTEST = 50;

  /** Whether a block says that a meeting was held, who took part, or to whom the report goes. */
  static boolean isPart(String text, StructureWords words) {
    if (HeaderBlock.isCapitals(text) && text.length() < 3 * SHORTEST) {
      return false;
    }
    boolean holds = text.length() >= SHORTEST
        && words.contains(Kind.HOLDING, text)
        && (Sentences.isFinished(text) || words.contains(Kind.PARTICIPATION, text));
    boolean opens = Sentences.endsInColon(text) && words.isEnd(Kind.OPENER, text);
    return holds || opens || words.contains(Kind.SUBMITS, text);
  }

  /** Whether a sentence ends where its participants should begin: "… the following countries:". */
  static boolean promisesParticipants(String text, StructureWords words, HeaderNames names) {
    int taking = words.place(Kind.PARTICIPATION, text);
    return taking >= 0
        && Sentences.endsInColon(text)
        && names.countries(text.substring(taking)).isEmpty();
  }

  static Optional<Opening> of(List<HeaderBlock> blocks, StructureWords words) {
    Optional<String> holding = blocks.stream()
        .map(HeaderBlock::text)
        .filter(text -> words.contains(Kind.HOLDING, text))
        .findFirst();
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    String sentence = holding.get();
    int held = words.place(Kind.HOLDING, sentence);
    String behind = sentence.substring(held);
    int taking = words.place(Kind.PARTICIPATION, behind);
    int composed = taking < 0 ? words.place(Kind.PARTICIPATION, sentence.substring(0, held)) : -1;
    if (taking < 0 && composed < 0) {
      taking = words.place(Kind.COMPANY, behind);
    }
    String before = taking < 0 ? sentence : sentence.substring(0, held + taking);
    String participants = taking < 0 ? "" : untilStop(behind.substring(taking));
    if (composed >= 0) {
      participants =
          sentence.substring(composed, held); // "integrada por Belice y Panamá, celebrada en …"
    }
    String receiver = blocks.stream()
        .map(HeaderBlock::text)
        .filter(text -> words.contains(Kind.SUBMITS, text))
        .map(text -> text.substring(words.place(Kind.SUBMITS, text)))
        .findFirst()
        .orElse("");
    return Optional.of(
        new Opening(sentence.substring(0, held), before, held, participants, receiver));
  }

  /** A list of participants ends with its sentence; abbreviations such as "U.S." do not end one. */
  private static String untilStop(String text) {
    int stop = text.indexOf(". ");
    while (stop > 1 && Character.isUpperCase(text.charAt(stop - 1))) {
      stop = text.indexOf(". ", stop + 1);
    }
    return stop < 0 ? text : text.substring(0, stop);
  }
}

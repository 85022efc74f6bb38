package org.rcm.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.parser.StructureWords.Kind;
import org.rcm.parser.internal.names.Folding;
import org.rcm.parser.internal.names.PartyFinder;

/** What the words of a line say about whether it is the title of an activity, and of what sort of one. */
final class TitleWords {
  /** The end of one sentence and the start of another; abbreviations are shorter. */
  private static final Pattern SENTENCES = Pattern.compile("[\\p{Ll}\\p{N}]{3}[.;] +\\p{Lu}");

  private static final int LONGEST_HEADING = 80;
  private static final int NEAR_START = 4;
  private static final int MOST_ADJECTIVES = 3;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_PHRASE = 3;

  private final StructureWords words;
  private final PartyFinder parties;
  private final Locale language;

  TitleWords(StructureWords words, PartyFinder parties, Locale language) {
    this.words = words;
    this.parties = parties;
    this.language = language;
  }

  /** Whether a line may be a title: it starts with a capital, is no finished sentence, no heading of the page. */
  boolean mayBeTitle(String text) {
    return !text.isBlank()
        && text.length() <= TitleTwice.LONGEST
        && text.codePoints().anyMatch(Character::isLetter)
        && !Sentences.startsSmall(text)
        && (!Sentences.isFinished(text) || endsInQuestion(text))
        && !SENTENCES.matcher(text).find()
        && !isHeading(text);
  }

  private static boolean endsInQuestion(String text) {
    String bare = text.replaceAll("[”\"»)’' ]+$", "");
    return bare.endsWith("?") || bare.endsWith("!");
  }

  /** "Activities 2016", "2016": a heading of the page. */
  boolean isHeading(String text) {
    if (text.length() > LONGEST_HEADING) {
      return false;
    }
    String bare = text.replaceAll("[0-9/–—-]+", " ").strip();
    return bare.isEmpty()
        || words.isWhole(Kind.LIST_HEADING, bare)
        || words.isWhole(Kind.CONCLUSIONS_HEADING, bare);
  }

  /** Whether a title names an activity, the conference or one of its bodies. */
  boolean isEvidence(String title) {
    boolean paper = words.isStart(Kind.REPORT, title)
        || words.isStart(Kind.DECLARATION, title)
        || words.isStart(Kind.COMMUNIQUE, title);
    return !paper && (words.contains(Kind.ACTIVITY, title) || namesBody(title));
  }

  private boolean namesBody(String title) {
    return parties.find(title, language).stream()
        .map(found -> found.party())
        .filter(Organization.class::isInstance)
        .map(Organization.class::cast)
        .anyMatch(o -> o.kind() == OrganizationKind.CONFERENCE
            || o.kind() == OrganizationKind.CONFERENCE_BODY);
  }

  /** Whether a line starts as titles do: "Second regional workshop on", "Reunión virtual para". */
  boolean startsAsActivity(String text) {
    List<String> folded = folded(text);
    if (folded.size() < FEWEST_WORDS || HeaderBlock.isCapitals(text)) {
      return false;
    }
    for (int i = 0; i < Math.min(NEAR_START, folded.size()); i++) {
      if (words.phrases(Kind.CONNECTOR).contains(folded.get(i))) {
        return false;
      }
      int end = phraseEnd(Kind.ACTIVITY, folded, i);
      if (end > i) {
        return connectorFollows(text, folded, i, end);
      }
    }
    return false;
  }

  /** "Workshop on", "Reunión virtual para"; in Spanish adjectives follow, "Taller regional sobre". */
  private boolean connectorFollows(String text, List<String> folded, int start, int end) {
    int online = phraseEnd(Kind.ONLINE, folded, end);
    int next = online > end ? online : end;
    int adjectives = start == 0 && !hasSecondCapital(text) ? MOST_ADJECTIVES - 1 : 0;
    for (int i = next; i <= next + adjectives && i < folded.size(); i++) {
      if (words.phrases(Kind.CONNECTOR).contains(folded.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Workshop Objectives": the second word has a capital too. */
  private static boolean hasSecondCapital(String text) {
    int blank = text.indexOf(' ');
    return blank > 0 && blank + 1 < text.length() && Character.isUpperCase(text.charAt(blank + 1));
  }

  /** Whether a title says that people meet by video link; "Workshop on virtual platforms" does not. */
  boolean isVirtual(String title) {
    if (words.contains(Kind.REMOTELY, title)) {
      return true;
    }
    List<String> folded = folded(title);
    for (int i = 0; i < folded.size(); i++) {
      int end = Math.max(phraseEnd(Kind.ONLINE, folded, i), phraseEnd(Kind.HYBRID, folded, i));
      if (end > i && (isBeforeActivity(folded, end) || isBehindActivity(folded, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeActivity(List<String> folded, int from) {
    for (int i = from; i < Math.min(folded.size(), from + MOST_ADJECTIVES); i++) {
      if (words.phrases(Kind.CONNECTOR).contains(folded.get(i))) {
        return false;
      }
      if (phraseEnd(Kind.ACTIVITY, folded, i) > i) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindActivity(List<String> folded, int end) {
    for (int i = end - 1; i >= Math.max(0, end - MOST_ADJECTIVES); i--) {
      if (words.phrases(Kind.CONNECTOR).contains(folded.get(i))) {
        return false;
      }
      if (phraseEnd(Kind.ACTIVITY, folded, i) > i) {
        return true;
      }
    }
    return false;
  }

  /** Where the longest phrase of a kind that starts at a word ends; the word itself if none does. */
  private int phraseEnd(Kind kind, List<String> folded, int from) {
    Set<String> phrases = words.phrases(kind);
    for (int count = Math.min(LONGEST_PHRASE, folded.size() - from); count > 0; count--) {
      if (phrases.contains(String.join(" ", folded.subList(from, from + count)))) {
        return from + count;
      }
    }
    return from;
  }

  private static List<String> folded(String text) {
    return Arrays.stream(Folding.words(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

package org.rcm.model.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.model.register.TextWords.Word;

/**
 * When two conclusions are about the same thing.
 *
 * <p>By names, where both reports are in one language. At least one of the names must be of something that is still to be
 * done: it stands in the words of a commitment, or in an item that is the object of one, or in an item that commits nobody
 * but names a time to come. The names must not begin with different words ("Second Workshop on
 * …", "Third Workshop on …"), nor one of them with more than one word that the other has not ("Meeting on Practices in the
 * Revision of the Compact for …", "Compact for …"), nor count in different figures or carry Roman numerals that speak
 * against it; and
 *
 * <ul>
 *   <li>they share three words or more and seven tenths of the weight of all words of both, and no word stands in place of
 *       another, unless they share eight words or more; or
 *   <li>one has all words of the other, five or more, which are half of the weight of both; or
 *   <li>no word stands in place of another, one that they share is rare, the conclusions share two of: countries,
 *       organisations that are no bodies of the conference, the same days; and the names share two words or more and half
 *       of the weight of both, or three words or more and six tenths of the weight of the lighter name.
 * </ul>
 *
 * <p>A name that a report marks as one (a title, quotation marks) is also looked for in plain text: all of its words, three
 * or more, in their order, with one other between them at most.
 *
 * <p>In different languages: both name the same days, a country, and an organisation.
 */
final class LinkRules {
  private static final int FEW_WORDS = 2;
  private static final int ENOUGH_WORDS = 3;
  private static final int LONG_NAME = 5;
  private static final int MANY_WORDS = 8;
  private static final int MOST_BEFORE = 1;
  private static final double HALF = 0.5;
  private static final double OF_THE_LIGHTER = 0.6;
  private static final double MOST = 0.7;
  private static final int ENOUGH_GROUND = 2;

  private LinkRules() {}

  /** The best pair of names by which two conclusions of one language are about one thing or one series. */
  static Optional<NameComparison> best(
      Candidate earlier, Candidate later, CommonGround ground, WordWeights weights) {
    NameComparison best = null;
    for (Name a : earlier.names()) {
      for (Name b : later.names()) {
        if (earlier.binds(a) || later.binds(b)) {
          best = better(best, NameComparison.of(a, b, weights), ground, weights);
        }
      }
      for (Name b : inText(a, later)) {
        if (earlier.binds(a) || later.binds(b)) {
          best = better(best, NameComparison.of(a, b, weights), ground, weights);
        }
      }
    }
    for (Name b : later.names()) {
      for (Name a : inText(b, earlier)) {
        if (earlier.binds(a) || later.binds(b)) {
          best = better(best, NameComparison.of(a, b, weights), ground, weights);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable NameComparison better(
      @Nullable NameComparison best,
      NameComparison other,
      CommonGround ground,
      WordWeights weights) {
    return accepts(other, ground, weights) && (best == null || other.score() > best.score())
        ? other
        : best;
  }

  private static boolean accepts(NameComparison names, CommonGround ground, WordWeights weights) {
    if (names.substitutedHead()
        || names.before() > MOST_BEFORE
        || names.countsDiffer()
        || !(names.isNextEdition() || names.mayBeSameEdition())) {
      return false;
    }
    int shared = names.shared().size();
    if (shared >= ENOUGH_WORDS
        && names.score() >= MOST
        && (names.substitutions() == 0 || shared >= MANY_WORDS)) {
      return true;
    }
    if (names.substitutions() > 0) {
      return false;
    }
    boolean half = names.score() >= HALF;
    if (names.isWhole() && shared >= LONG_NAME && half) {
      return true;
    }
    boolean enough = (shared >= FEW_WORDS && half)
        || (shared >= ENOUGH_WORDS && names.ofTheLighter(weights) >= OF_THE_LIGHTER);
    return enough
        && ground.size() >= ENOUGH_GROUND
        && names.shared().stream().anyMatch(weights::isRare);
  }

  /** The words of a text that are those of a name, if they are all there. */
  private static List<Name> inText(Name name, Candidate candidate) {
    List<Name> found = new ArrayList<>();
    List<String> keys = name.keys();
    List<Word> text = candidate.text();
    if (!name.whole() || keys.size() < ENOUGH_WORDS) {
      return found;
    }
    for (int start = 0; start + keys.size() <= text.size(); start++) {
      int end = endOf(keys, text, start);
      if (end > 0) {
        found.add(Name.of(candidate.where().conclusion().text(), text.subList(start, end), false));
      }
    }
    return found;
  }

  private static int endOf(List<String> keys, List<Word> text, int start) {
    int next = 0;
    int others = 0;
    for (int i = start; i < text.size() && others <= 1; i++) {
      if (text.get(i).key().equals(keys.get(next))) {
        next++;
        if (next == keys.size()) {
          return i + 1;
        }
      } else if (next == 0) {
        return -1;
      } else {
        others++;
      }
    }
    return -1;
  }
}

package org.rcm.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A way to count items. In which one "i." counts, only its siblings can tell: h, i, j or i, ii, iii. */
enum NumberScheme {
  /** 1, 2, 3; also the positions of bullets. */
  NUMBERS {
    @Override
    OptionalInt count(String text) {
      return text.charAt(0) <= '9' ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    @Override
    String print(int value) {
      return Integer.toString(value);
    }
  },
  /** a, b … z, aa, ab … zz. */
  LETTERS {
    @Override
    OptionalInt count(String text) {
      if (text.length() > 2 || text.charAt(0) < 'a') {
        return OptionalInt.empty();
      }
      return OptionalInt.of(
          text.chars().reduce(0, (value, letter) -> value * ALPHABET + letter - 'a' + 1));
    }

    @Override
    String print(int value) {
      String last = letter(value);
      return value <= ALPHABET ? last : letter((value - 1) / ALPHABET) + last;
    }
  },
  /** a, b … z, aa, bb … zz, aaa. */
  REPEATED_LETTERS {
    @Override
    OptionalInt count(String text) {
      char first = text.charAt(0);
      return first >= 'a' && text.chars().allMatch(letter -> letter == first)
          ? OptionalInt.of(ALPHABET * (text.length() - 1) + first - 'a' + 1)
          : OptionalInt.empty();
    }

    @Override
    String print(int value) {
      return letter(value).repeat((value - 1) / ALPHABET + 1);
    }
  },
  /** i, ii, iii … xcix. */
  ROMAN_NUMERALS {
    @Override
    OptionalInt count(String text) {
      Integer value = ROMAN_VALUES.get(text);
      return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    String print(int value) {
      return ROMANS.get(value - 1);
    }
  };

  private static final int ALPHABET = 26;
  private static final List<String> ROMANS = romans();
  private static final Map<String, Integer> ROMAN_VALUES = new HashMap<>();

  static {
    ROMANS.forEach(roman -> ROMAN_VALUES.put(roman, ROMAN_VALUES.size() + 1));
  }

  /** The scheme in which siblings count with the fewest jumps; the first one where several do equally well. */
  static Optional<NumberScheme> of(List<NumberStep> steps) {
    List<String> texts = steps.stream().map(NumberStep::text).toList();
    return Stream.of(values())
        .filter(scheme -> texts.stream().allMatch(text -> scheme.value(text).isPresent()))
        .min(Comparator.comparingInt(scheme -> scheme.jumps(texts)));
  }

  /** The place of a step in the count, from 1; empty if it does not count in this way. */
  OptionalInt value(String text) {
    return count(text.toLowerCase(Locale.ROOT));
  }

  /** The step with a value, in capitals where another one of its kind is. */
  String print(NumberStep like, int value) {
    String text = print(value);
    return like.kind() == NumberStep.Kind.CAPITALS ? text.toUpperCase(Locale.ROOT) : text;
  }

  abstract OptionalInt count(String lowerCase);

  abstract String print(int value);

  private int jumps(List<String> texts) {
    int jumps = 0;
    int before = 0;
    for (String text : texts) {
      int value = value(text).orElseThrow();
      jumps += value == before + 1 ? 0 : 1;
      before = value;
    }
    return jumps;
  }

  private static String letter(int value) {
    return Character.toString('a' + (value - 1) % ALPHABET);
  }

  private static List<String> romans() {
    List<String> romans = new ArrayList<>();
    for (String tens : List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")) {
      for (String ones : List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")) {
        romans.add(tens + ones);
      }
    }
    return List.copyOf(romans.subList(1, romans.size()));
  }
}

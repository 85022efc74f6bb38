package org.rcm.parser.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read, and a long one in time. */
class AnyTextTest {
  private static final List<String> WORDS = List.of(
      "to",
      "and",
      "thank",
      "urge",
      "agreed",
      "Mexico",
      "the",
      "RCM",
      "Member",
      "Countries",
      ",",
      ".",
      ":",
      ";",
      "that",
      "will",
      "is",
      "invited",
      "with",
      "support",
      "of",
      "IOM",
      "by",
      "28",
      "October",
      "(",
      ")",
      "“",
      "”",
      "\"",
      "–",
      "in",
      "Panama",
      "City",
      "recommendation",
      "'s",
      "se",
      "acordó",
      "que",
      "y",
      "a",
      "la",
      "PPT",
      "enviar",
      "instar",
      "así",
      "como",
      "review",
      "approve",
      "calendar",
      "meeting",
      "between",
      "\u0000",
      "\uD800",
      "\u00A0",
      "𝄞",
      "\n",
      "-",
      "’");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void neverThrows(String language) {
    Random random = new Random(20220314);
    for (int i = 0; i < 400; i++) {
      String text = soup(random, random.nextInt(40));
      String child = soup(random, random.nextInt(12));
      assertThatNoException()
          .as("%s / %s", text, child)
          .isThrownBy(() -> Reading.of(language, "RCGM", soup(random, 3), text + ":", child, text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and to urge Mexico, ",
        "to agree to ",
        ", and ",
        "“ ( ",
        "A: ",
        "also ",
        "Mexico ",
        "in addition, ",
        "se acordó ",
        "y exhortar a ",
        "recommendation of ",
        "with support of ",
        "the meeting between ",
        "that have not ",
        "review, "
      })
  void readsALongTextInTime(String part) {
    String text = part.repeat(40_000 / part.length());
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
      Reading.of("en", text);
      Reading.of("es", text);
    });
  }

  @Test
  void readsAnEmptyText() {
    assertThat(Reading.of("en", "").item().acts()).isEmpty();
  }

  private static String soup(Random random, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(6) > 0 ? " " : "");
    }
    return text.toString();
  }
}

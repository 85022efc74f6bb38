package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rcm.parser.Marker.Kind;
import org.rcm.parser.OpenLists.Fit;
import org.rcm.parser.OpenLists.Placement;

/** A marker continues the list that waits for exactly its successor, over all levels; else it opens a deeper one. */
class OpenListsTest {

  /** Markers in the order of the text; a colon behind one says that its text ends in a colon. */
  @ParameterizedTest(name = "{0} are {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Letters run on; what stands below them does not stop them.
        "1. a. b. 2. a. 3.                   | 1 1.a 1.b 2 2.a 3",
        "1. a. i. ii. b. i. 2.               | 1 1.a 1.a.i 1.a.ii 1.b 1.b.i 2",
        // "i." behind "h." is the letter, behind any other one Roman one.
        "1. a. b. c. d. e. f. g. h. i. j.    | 1 1.a 1.b 1.c 1.d 1.e 1.f 1.g 1.h 1.i 1.j",
        "1. o. p. i. ii. iii. q. r.          | 1 1.o 1.p 1.p.i 1.p.ii 1.p.iii 1.q 1.r",
        "1. o. p. i. q.                      | 1 1.o 1.p 1.p.i 1.q",
        // "v." behind "u." and "i." is the letter; behind "iv." it is Roman five.
        "1. t. u. i. v. w.                   | 1 1.t 1.u 1.u.i 1.v 1.w",
        "1. a. i. ii. iii. iv. v. vi. b.     | 1 1.a 1.a.i 1.a.ii 1.a.iii 1.a.iv 1.a.v 1.a.vi 1.b",
        // Below "h." the next marker tells: "ii." makes "i." Roman one.
        "1. g. h. i. ii. iii. i. j.          | 1 1.g 1.h 1.h.i 1.h.ii 1.h.iii 1.i 1.j",
        "1. g. h. i.                         | 1 1.g 1.h 1.i",
        // Behind z.
        "1. y. z. aa. bb. cc. dd.            | 1 1.y 1.z 1.aa 1.bb 1.cc 1.dd",
        "1. y. z. aa. ab. ac.                | 1 1.y 1.z 1.aa 1.ab 1.ac",
        // Decimals carry their path.
        "1. 1.1 1.1.1 1.1.2 1.2 2. 2.1       | 1 1.1 1.1.1 1.1.2 1.2 2 2.1",
        // Bullets continue the innermost list of the same bullet.
        "1. • • 2. •                         | 1 1[1] 1[2] 2 2[1]",
        "1. • - - •                          | 1 1[1] 1[1][1] 1[1][2] 1[2]",
        "1. a. - - b. -                      | 1 1.a 1.a[1] 1.a[2] 1.b 1.b[1]",
        // Capitals, Roman numerals on the first level.
        "I. A. B. II. A. III.                | I I.A I.B II II.A III",
        "i. ii. iii. iv. v.                  | i ii iii iv v",
        "I. II. III. IV. V. VI.              | I II III IV V VI",
        // Punctuation tells lists apart where both are open.
        "1. a.: a) b) b. a)                  | 1 1.a 1.a.a 1.a.b 1.b 1.b.a",
        "1) 1.1 2)                           | 1 1.1 2",
        // A single child, then the next.
        "1. a. 2. a. 3. a.                   | 1 1.a 2 2.a 3 3.a",
        // Restarts keep their labels.
        "1. 2. 1. 2.                         | 1 2 1~2 2~2",
        "1. a. b. a. b.                      | 1 1.a 1.b 1.a~2 1.b~2",
        // A colon announces a list of the same kind below.
        "1. 2.: 1. 2. 3.                     | 1 2 2.1 2.2 2.3",
        // Gaps and steps back stay in their list.
        "1. 2. 5. 6.                         | 1 2 5 6",
        "1. a. c. d. 2.                      | 1 1.a 1.c 1.d 2",
        "1. 2. 3. 2. 3.                      | 1 2 3 2~2 3~2",
      })
  void placesMarkers(String markers, String numbers) {
    assertThat(numbers(markers)).isEqualTo(numbers);
  }

  /** The number before a marker is its indent; "-" is none that is known. */
  @ParameterizedTest(name = "{0} are {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Lists that count alike are told apart by their indent.
        "0:1. 4:1. 4:2. 0:2. 4:1. 0:3.       | 1 1.1 1.2 2 2.1 3",
        "0:• 2:• 4:• 2:• 0:•                 | [1] [1][1] [1][1][1] [1][2] [2]",
        "0:1. 3:- 5:- 3:- 0:2.               | 1 1[1] 1[1][1] 1[2] 2",
        // An indent that is smaller than the marker means nothing, nor does one behind a gap.
        "0:1. 1:1. 0:2.                      | 1 1~2 2",
        "0:- 1:- 0:-                         | [1] [2] [3]",
        "0:1. -:1. 0:2.                      | 1 1~2 2",
        // Other markers do not need it.
        "4:1. 0:a. 8:b. 0:2.                 | 1 1.a 1.b 2",
      })
  void tellsListsThatCountAlikeByTheirIndent(String markers, String numbers) {
    assertThat(numbers(markers)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. 2.     | NEXT",
        "1. a.     | OPENS",
        "1. •      | OPENS",
        "1. 3.     | GAP",
        "2. 1.     | STARTS_AGAIN",
        "1. 2. 3. 2. | STEP_BACK",
        "1. c.     | STARTS_LATE",
        "4.        | STARTS_LATE",
      })
  void saysHowAMarkerFits(String markers, Fit fit) {
    List<Placement> placements = placements(markers);

    assertThat(placements.get(placements.size() - 1).fit()).isEqualTo(fit);
  }

  @Test
  void saysWhereItHadAChoice() {
    assertThat(placements("1. g. h. i. ii.").get(3).ambiguous()).isTrue();
    assertThat(placements("1. g. h. i. ii.").get(3).reading().kind()).isEqualTo(Kind.ROMAN);
    assertThat(placements("1. a. b. i. ii.").get(3).ambiguous()).isFalse();
  }

  private static String numbers(String markers) {
    List<String> numbers = new ArrayList<>();
    place(markers, new ArrayList<>(), numbers);
    return String.join(" ", numbers);
  }

  private static List<Placement> placements(String markers) {
    List<Placement> placements = new ArrayList<>();
    place(markers, placements, new ArrayList<>());
    return placements;
  }

  private static void place(String markers, List<Placement> placements, List<String> numbers) {
    OpenLists lists = new OpenLists();
    OutlineItem root = OutlineItem.root();
    List<String> words = List.of(markers.split(" "));
    for (int i = 0; i < words.size(); i++) {
      Marker marker = marker(words.get(i));
      boolean announced = i > 0 && words.get(i - 1).endsWith(":");
      Optional<Marker> next = words.subList(i + 1, words.size()).stream()
          .map(OpenListsTest::marker)
          .filter(m -> m.readings().stream()
              .anyMatch(r -> r.kind() != Kind.BULLET && r.kind() != Kind.NUMBER))
          .findFirst();
      Column column = column(words.get(i), marker);
      Placement placement = lists.place(marker, column, next, announced);
      OutlineItem parent = lists.parent(placement, root);
      String step = placement.reading().step();
      OutlineItem item =
          parent.addChild(marker.label(), step.substring(step.lastIndexOf('.') + 1), 0, 0);
      lists.add(placement, marker, column, parent, item);
      placements.add(placement);
      numbers.add(item.number().toString());
    }
  }

  private static Marker marker(String word) {
    String label = word.replaceFirst("^[0-9-]:", "").replace(":", "");
    return MarkerReader.read(label + " Text").orElseThrow();
  }

  private static Column column(String word, Marker marker) {
    if (!word.matches("[0-9]:.*")) {
      return Column.UNKNOWN;
    }
    int indent = Character.digit(word.charAt(0), 10);
    return new Column(indent, indent + marker.textStart());
  }
}

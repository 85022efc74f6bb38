package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line goes on with the one above if the sentence shows it, or if its first word had no room there. */
class LineJoinerTest {
  /** Lines of 60 to 70 characters: wrapped. */
  private static final String WRAPPED = """
      The bridges over the rivers of the isthmus were repaired in the
      course of the year, and the ferries were painted in new colours
      by the Ministry of Works of the Republic. The Ministry sent its
      drawings.
      Panama thanked it.
      The list of the ferries
      """;
  /** A paragraph a line. */
  private static final String UNWRAPPED = """
      The bridges over the rivers of the isthmus were repaired in the course of the year, and the ferries were painted in new colours by the Ministry of Works of the Republic.
      The Ministry sent the drawings to the Member Countries, to the observer organizations, and to all the others who had asked for them in the course of the year before.
      Panama thanked it
      Belize did not
      """;

  @Test
  void knowsWhetherATextIsWrapped() {
    assertThat(joiner(WRAPPED).isWrapped()).isTrue();
    assertThat(joiner(UNWRAPPED).isWrapped()).isFalse();
  }

  @Test
  void joinsALineWhoseFirstWordHadNoRoomAbove() {
    List<Line> lines = Line.of(WRAPPED, 10_000, start -> false);

    assertThat(joiner(WRAPPED).goesOn(lines.get(0), lines.get(0).text(), lines.get(1)))
        .isTrue();
    assertThat(joiner(WRAPPED).goesOn(lines.get(2), lines.get(2).text(), lines.get(3)))
        .isTrue();
  }

  @Test
  void leavesALineAloneWhoseFirstWordHadRoomAbove() {
    List<Line> lines = Line.of(WRAPPED, 10_000, start -> false);

    assertThat(joiner(WRAPPED).goesOn(lines.get(3), lines.get(3).text(), lines.get(4)))
        .isFalse();
  }

  @Test
  void takesALineEndForMeantWhereParagraphsAreLines() {
    List<Line> lines = Line.of(UNWRAPPED, 10_000, start -> false);

    assertThat(joiner(UNWRAPPED).goesOn(lines.get(0), lines.get(0).text(), lines.get(1)))
        .isFalse();
    assertThat(joiner(UNWRAPPED).goesOn(lines.get(2), lines.get(2).text(), lines.get(3)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Panama sent the drawings of the | Bridge over the river | true",
        "Panamá envió los planos de la   | Comisión del Puente   | true",
        "Panama sent the drawings,       | Belize the frames     | true",
        "Panama sent the drawings        | and Belize the frames | true",
        "Panama sent the drawings (      | Annex Two)            | true",
        "Panama sent the drawings.       | Belize sent nothing   | false",
        "Panama sent the drawings:       | Map of the bridge     | false",
        "Panama sent the drawings        | Belize sent nothing   | false",
      })
  void joinsALineWhereTheSentenceShowsThatItGoesOn(String text, String next, boolean goesOn) {
    String document = UNWRAPPED + text + "\n\n" + next + "\n";
    List<Line> lines = Line.of(document, 10_000, start -> false);
    Line above = lines.get(lines.size() - 2);

    assertThat(joiner(document).goesOn(above, above.text(), lines.get(lines.size() - 1)))
        .isEqualTo(goesOn);
  }

  @Test
  void takesBlankLinesForNothingWhereTheyStandBehindEveryLine() {
    String spread = WRAPPED.replace("\n", "\n\n");
    List<Line> lines = Line.of(spread, 10_000, start -> false);

    assertThat(lines).noneMatch(joiner(spread)::isSetApart);
    assertThat(joiner(spread).goesOn(lines.get(2), lines.get(2).text(), lines.get(3)))
        .isTrue();
  }

  @Test
  void takesABlankLineForAGapWhereItIsRare() {
    String text = WRAPPED.replace("drawings.\n", "drawings.\n\n");
    List<Line> lines = Line.of(text, 10_000, start -> false);

    assertThat(lines.stream().filter(joiner(text)::isSetApart))
        .extracting(Line::text)
        .containsExactly("Panama thanked it.");
  }

  private static LineJoiner joiner(String text) {
    return new LineJoiner(
        Line.of(text, 10_000, start -> false), StructureWords.standard(), LineEnds.UNKNOWN);
  }
}

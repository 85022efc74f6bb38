package org.rcm.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rcm.model.Commitment;
import org.rcm.model.CommitmentField;
import org.rcm.model.Evidence;
import org.rcm.model.EvidenceOrigin;
import org.rcm.model.SourceSpan;

/** Each field of a commitment rests on words, and the words stand where the evidence says. */
class EvidenceLawTest {
  private static final ReportParser PARSER = ReportParser.create();
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<SegmentKind> ITEM =
      Set.of(SegmentKind.ITEM_TEXT, SegmentKind.CONTINUATION);
  private static final Set<SegmentKind> HEADING = Set.of(SegmentKind.SECTION_HEADING);

  /** The samples, and the real reports where there are some beside the repository. */
  static Stream<Path> samples() {
    return Stream.concat(Samples.invented().stream(), Samples.in(Samples.REAL).stream());
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void holdsForASample(Path sample) {
    check(Samples.read(sample));
  }

  @Test
  void holdsForEveryExampleOfTheFormat() {
    assertThat(
            Spec.read("/spec/report-format.md").stream().map(SpecExample::input).distinct())
        .allSatisfy(text -> {
          check(text);
          check(Normalizer.normalize(text, Normalizer.Form.NFD));
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsForGeneratedText(int seed) {
    check(TextGenerator.report(new Random(seed)));
    check(TextGenerator.soup(new Random(seed)));
  }

  @Test
  void findsTheWordsInBrokenAndHyphenatedLines() {
    String text = """
        The Working Group on Protection held an online meeting on 4 May 2022, with participation of
        Belize, as follows:

        1. To thank Belize for the maps of the wells and of the ferries, and to ask the Member Coun-
        tries to send IOM their maps of wells and ferries, with the names of rivers beside, by 9
        June.
        """;
    ParseResult result = PARSER.parse(text);
    Commitment commitment = result.orThrow().commitments().get(0);

    assertThat(places(text, commitment, CommitmentField.RESPONSIBLE))
        .containsExactly("Member Coun-\ntries");
    assertThat(places(text, commitment, CommitmentField.DUE)).containsExactly("by 9\nJune");
    assertThat(commitment.evidence(CommitmentField.DUE))
        .extracting(Evidence::origin)
        .containsExactly(EvidenceOrigin.CLAUSE, EvidenceOrigin.MEETING);
    check(text);
  }

  @Test
  void findsTheWordsOfAHeadingThatIsNotAllOfThem() {
    String text = """
        The Working Group on Protection held an online meeting on 4 May 2022, with participation of
        Belize, as follows:

        1. To update the calendar as follows:

        Tasks of the Working Group on Protection:

        - a. Tour of wells.
        - b. Tour of ferries.

        2. To thank Belize.
        """;
    Commitment commitment = PARSER.parse(text).orThrow().commitments().get(1);

    assertThat(commitment.evidence(CommitmentField.RESPONSIBLE)).singleElement().satisfies(e -> {
      assertThat(e.origin()).isEqualTo(EvidenceOrigin.SECTION);
      assertThat(e.text()).contains("Working Group on Protection");
    });
    assertThat(places(text, commitment, CommitmentField.RESPONSIBLE))
        .containsExactly("Working Group on Protection");
  }

  private static List<String> places(String text, Commitment commitment, CommitmentField field) {
    return commitment.evidence(field).stream()
        .flatMap(evidence -> evidence.source().stream())
        .map(span -> text.substring(span.offset(), span.end()))
        .toList();
  }

  private static void check(String text) {
    ParseResult result = PARSER.parse(text);
    result
        .report()
        .ifPresent(report -> report.commitments().forEach(commitment -> {
          checkThatFieldsAndEvidenceBelongTogether(commitment);
          commitment.evidence().forEach(evidence -> checkPlace(text, result.sourceMap(), evidence));
          checkClause(text, result.sourceMap(), commitment);
          assertThat(commitment.explain())
              .contains(commitment.id(), commitment.act().name());
        }));
  }

  private static void checkThatFieldsAndEvidenceBelongTogether(Commitment commitment) {
    for (CommitmentField field : CommitmentField.values()) {
      assertThat(commitment.evidence(field).isEmpty())
          .as("%s of %s has no evidence if and only if it is empty", field, commitment)
          .isEqualTo(isEmpty(commitment, field));
    }
    assertThat(commitment.evidence())
        .extracting(Evidence::field)
        .as("in the order of the fields")
        .isSorted();
  }

  private static boolean isEmpty(Commitment commitment, CommitmentField field) {
    return switch (field) {
      case ACT, ACTION -> false;
      case RESPONSIBLE -> commitment.responsible().isEmpty();
      case PENDING -> !commitment.pending();
      case BY -> commitment.by().isEmpty();
      case TO -> commitment.to().isEmpty();
      case SUPPORT -> commitment.support().isEmpty();
      case DUE -> commitment.due().isEmpty();
      case PLACE -> commitment.place().isEmpty();
    };
  }

  private static void checkPlace(String text, SourceMap map, Evidence evidence) {
    assertThat(evidence.source().isPresent())
        .as("%s has a place unless it rests on the dates of the meeting", evidence)
        .isEqualTo(evidence.origin() != EvidenceOrigin.MEETING);
    assertThat(evidence.position().isPresent()).isEqualTo(!evidence.isInferred());
    Set<SegmentKind> kinds = evidence.origin() == EvidenceOrigin.SECTION ? HEADING : ITEM;
    evidence
        .source()
        .ifPresent(span -> assertThat(letters(text, map, span, kinds))
            .as("%s", evidence)
            .isEqualTo(letters(evidence.text().orElseThrow())));
  }

  private static void checkClause(String text, SourceMap map, Commitment commitment) {
    assertThat(letters(text, map, commitment.source().orElseThrow(), ITEM))
        .isEqualTo(letters(commitment.clause().orElseThrow()));
  }

  /** The letters of items or headings in a span, without what a converter or the page put among them. */
  private static String letters(
      String text, SourceMap map, SourceSpan span, Set<SegmentKind> kinds) {
    return map.segments(span).stream()
        .filter(segment -> kinds.contains(segment.kind()))
        .map(segment -> text.substring(
            Math.max(span.offset(), segment.source().offset()),
            Math.min(span.end(), segment.source().end())))
        .collect(Collectors.collectingAndThen(Collectors.joining(), EvidenceLawTest::letters));
  }

  private static String letters(CharSequence text) {
    return NO_LETTERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }
}

package org.rcm.parser;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rcm.model.Conclusion;
import org.rcm.model.Meeting;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.Report;
import org.rcm.model.Severity;

/**
 * An input and what is expected to be found in it, in the notation of {@code spec/report-format.md}.
 *
 * @param name the heading under which it stands, and its line
 * @param input the text to parse
 * @param isPage whether it is a page of activities and not a report
 * @param linesAbove how many lines of the input are not shown in the document
 * @param expected the lines that say what is expected
 */
record SpecExample(
    String name, String input, boolean isPage, int linesAbove, List<String> expected) {
  private static final String NO_ITEMS = "(no items)";
  private static final Pattern FACT = Pattern.compile("([a-zA-Z-]+): (.*)");
  private static final Pattern DIAGNOSTIC = Pattern.compile("! ([a-z-]+) ([0-9]+)");
  private static final Pattern LABELLED = Pattern.compile("[^ ]+ `.*");

  /** What is expected, each line with single blanks. */
  String expectation() {
    return expected.stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().replaceAll(" +", " "))
        .collect(Collectors.joining("\n"));
  }

  /** What a result says about that which is expected, in the same form: equal if all is well. */
  String found(ParseResult result) {
    List<String> found = new ArrayList<>();
    boolean outlineDone = false;
    boolean diagnosticsDone = false;
    for (String line : expectation().lines().toList()) {
      Matcher fact = FACT.matcher(line);
      if (DIAGNOSTIC.matcher(line).matches()) {
        if (!diagnosticsDone) {
          found.addAll(diagnostics(result));
        }
        diagnosticsDone = true;
      } else if (fact.matches() && isFact(fact.group(1))) {
        found.add(fact.group(1) + ": " + fact(fact.group(1), result));
      } else {
        if (!outlineDone) {
          found.addAll(outline(result));
        }
        outlineDone = true;
      }
    }
    if (!diagnosticsDone) {
      found.addAll(diagnostics(result));
    }
    return String.join("\n", found);
  }

  private static boolean isFact(String name) {
    return !fact(name, Optional.empty()).isEmpty() || segmentKind(name).isPresent();
  }

  private static String fact(String name, ParseResult result) {
    return segmentKind(name)
        .map(kind -> stretches(kind, result))
        .orElseGet(() -> fact(name, result.report()));
  }

  private static String stretches(SegmentKind kind, ParseResult result) {
    return stretches(kind, result.sourceMap(), result.sourceText());
  }

  static String stretches(SegmentKind kind, SourceMap map, String source) {
    String all = map.segments(kind).stream()
        .map(Segment::source)
        .map(span -> source.substring(span.offset(), span.end()))
        .filter(text -> !text.equals("\uFEFF")) // a byte order mark that the test put there
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" | "));
    return all.isEmpty() ? "none" : all;
  }

  private static Optional<SegmentKind> segmentKind(String name) {
    return switch (name) {
      case "heading", "preamble", "section-heading", "letterhead", "residue", "unread" ->
        Optional.of(SegmentKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
      default -> Optional.empty();
    };
  }

  /** A fact of the report; empty if there is no fact of this name. */
  private static String fact(String name, Optional<Report> report) {
    Optional<Meeting> meeting = report.map(Report::meeting);
    Optional<String> value = switch (name) {
      case "title" -> report.map(Report::title);
      case "kind" -> report.map(r -> r.kind().name().toLowerCase(Locale.ROOT));
      case "language" -> report.map(r -> r.language().toLanguageTag());
      case "body" -> meeting.flatMap(Meeting::body).map(Party::id);
      case "date" -> meeting.flatMap(SpecExample::date);
      case "place" -> meeting.flatMap(Meeting::place).map(SpecExample::place);
      case "mode" -> meeting.map(m -> m.mode().name().toLowerCase(Locale.ROOT));
      case "participants" ->
        meeting.map(m -> m.participants().stream().map(Party::id).collect(Collectors.joining(" ")));
      case "submittedTo" -> meeting.flatMap(Meeting::submittedTo).map(Party::id);
      default -> Optional.of("");
    };
    return value.orElse("none");
  }

  private static Optional<String> date(Meeting meeting) {
    Optional<LocalDate> start = meeting.startDate();
    return start.equals(meeting.endDate())
        ? start.map(LocalDate::toString)
        : Optional.of(start.orElseThrow() + ".." + meeting.endDate().orElseThrow());
  }

  private static String place(Place place) {
    String country = place.country().map(Party::id).orElse("");
    return place.city().map(city -> city + ", " + country).orElse(country);
  }

  private List<String> outline(ParseResult result) {
    List<String> lines = new ArrayList<>();
    List<String> wanted = expectation()
        .lines()
        .filter(line -> !line.startsWith("+") && !line.startsWith("!"))
        .filter(line -> !(FACT.matcher(line).matches() && isFact(line.split(":", 2)[0])))
        .toList();
    List<Conclusion> items = result.report().map(Report::allConclusions).orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      boolean labelled = i < wanted.size() && LABELLED.matcher(wanted.get(i)).matches();
      Conclusion item = items.get(i);
      String line = item.number()
          + (labelled ? " `" + item.label() + "`" : "")
          + item.section().map(section -> " {" + section + "}").orElse("")
          + " "
          + item.text();
      lines.add(line.strip());
      item.continuation()
          .ifPresent(text -> text.lines().forEach(continued -> lines.add("+ " + continued)));
    }
    return lines.isEmpty() ? List.of(NO_ITEMS) : lines;
  }

  /** Warnings and errors, and of the others those that are asked for. */
  private List<String> diagnostics(ParseResult result) {
    return diagnostics(result.diagnostics());
  }

  List<String> diagnostics(List<Diagnostic> found) {
    List<String> asked = expected.stream()
        .map(DIAGNOSTIC::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .toList();
    return found.stream()
        .filter(d -> d.severity() != Severity.INFO || asked.contains(d.code().id()))
        .map(d -> "! " + d.code() + " " + (d.source().line() - linesAbove))
        .toList();
  }
}

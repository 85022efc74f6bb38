package org.rcm.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rcm.model.Commitment;
import org.rcm.model.Meeting;
import org.rcm.model.Report;

/** A report as {@code rcm show} prints it: title, facts, conclusions, commitments. */
final class ReportView {
  private final Report report;
  private final Wording wording;
  private final TerminalStyle style;

  ReportView(Report report, Wording wording, TerminalStyle style) {
    this.report = report;
    this.wording = wording;
    this.style = style;
  }

  String toText() {
    List<String> parts = new ArrayList<>();
    parts.add(title());
    facts().ifPresent(parts::add);
    parts.add(heading("conclusions", report.allConclusions().size(), ""));
    if (!report.conclusions().isEmpty()) {
      parts.add(ConclusionTree.of(report.conclusions(), style));
    }
    List<Commitment> commitments = report.commitments();
    String dated = commitments.isEmpty()
        ? ""
        : ", " + CommitmentTable.countDated(commitments) + " " + wording.word("dated");
    parts.add(heading("commitments", commitments.size(), dated));
    if (!commitments.isEmpty()) {
      parts.add(new CommitmentTable(wording).ofOne(commitments).toText(style));
    }
    return String.join("\n\n", parts);
  }

  private String title() {
    return String.join(
        "\n",
        Wrapping.wrap(report.title(), style.width()).stream()
            .map(style::heading)
            .toList());
  }

  private String heading(String key, int count, String more) {
    String number = count == 0 ? wording.word("none") : count + more;
    return style.heading(wording.word(key)) + " (" + number + ")";
  }

  private Optional<String> facts() {
    Meeting meeting = report.meeting();
    Map<String, String> facts = new LinkedHashMap<>();
    meeting.body().ifPresent(body -> facts.put("body", wording.fullName(body)));
    wording.dates(meeting).ifPresent(dates -> facts.put("date", dates));
    meeting.place().ifPresent(place -> facts.put("place", place.text()));
    facts.put("mode", wording.mode(meeting.mode()));
    if (!meeting.participants().isEmpty()) {
      facts.put("participants", wording.names(meeting.participants()));
    }
    meeting.submittedTo().ifPresent(body -> facts.put("submitted-to", wording.fullName(body)));
    int hang = 2
        + facts.keySet().stream()
            .mapToInt(key -> Wrapping.width(wording.word(key)))
            .max()
            .orElse(0);
    return facts.entrySet().stream()
        .map(fact ->
            Wrapping.hanging(wording.word(fact.getKey()), hang, fact.getValue(), style.width()))
        .reduce((a, b) -> a + "\n" + b);
  }
}

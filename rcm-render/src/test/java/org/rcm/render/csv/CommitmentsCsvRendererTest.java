package org.rcm.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rcm.model.Act;
import org.rcm.model.Commitment;
import org.rcm.model.Conclusion;
import org.rcm.model.Directory;
import org.rcm.model.Meeting;
import org.rcm.model.Party;
import org.rcm.model.Report;
import org.rcm.model.ReportKind;
import org.rcm.model.TimeFrame;
import org.rcm.render.RandomReports;

class CommitmentsCsvRendererTest {
  private static final Directory DIRECTORY = Directory.standard();
  private static final CommitmentsCsvRenderer RENDERER = CommitmentsCsvRenderer.create();

  @Test
  void writesOneLineForEachCommitment() {
    Report report = report(
        Commitment.builder()
            .id("1#1")
            .act(Act.REQUEST)
            .addResponsible(DIRECTORY.country("MX"), DIRECTORY.organization("IOM"))
            .addTo(DIRECTORY.organization("SECRETARIAT"))
            .pending(true)
            .action("count the wells, all of them")
            .due(TimeFrame.until("by 3 August", LocalDate.of(2018, 8, 3)))
            .build(),
        Commitment.builder()
            .id("1#2")
            .act(Act.UNDERTAKE)
            .action("=draw a \"map\"")
            .build());

    assertThat(RENDERER.renderToString(report))
        .isEqualTo(
            "meeting,body,id,act,responsible,pending,action,by,to,support,due_text,due_from,due_to,precision,"
                + "place,status,text\r\n"
                + "2018-07-20,RCGM,1#1,REQUEST,MX IOM,true,\"count the wells, all of them\",,SECRETARIAT,,by 3 August,"
                + ",2018-08-03,DAY,,ACTIVE,To count the wells.\r\n"
                + "2018-07-20,RCGM,1#2,UNDERTAKE,UNSTATED,false,\"'=draw a \"\"map\"\"\",,,,,,,,,ACTIVE,To count the"
                + " wells.\r\n");
  }

  @Test
  void beginsWithAByteOrderMarkIfItIsWanted() {
    Report report = report();

    assertThat(RENDERER.withByteOrderMark().renderToBytes(report))
        .startsWith(0xEF, 0xBB, 0xBF)
        .endsWith(RENDERER.renderToBytes(report));
  }

  /** Whatever a report holds comes back from the table as it was, and no cell begins like a formula. */
  @Test
  void givesBackEveryValue() throws IOException {
    for (int seed = 0; seed < 100; seed++) {
      Report report = RandomReports.report(seed);
      List<CsvLines.Line> lines =
          CsvLines.of(new String(RENDERER.renderToBytes(report), StandardCharsets.UTF_8));
      List<Commitment> commitments = report.commitments();

      assertThat(lines).hasSize(commitments.size() + 1);
      for (int i = 0; i < commitments.size(); i++) {
        List<String> cells = lines.get(i + 1).cells();
        assertThat(cells).hasSameSizeAs(lines.get(0).cells());
        assertThat(Cells.read(cells.get(6))).isEqualTo(commitments.get(i).action());
        assertThat(cells.get(4)).isEqualTo(ids(commitments.get(i).responsible()));
        assertThat(cells)
            .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0);
      }
    }
  }

  private static String ids(List<Party> parties) {
    List<String> ids = new ArrayList<>();
    parties.forEach(party -> ids.add(party.id()));
    return ids.isEmpty() ? "UNSTATED" : String.join(" ", ids);
  }

  private static Report report(Commitment... commitments) {
    return Report.builder()
        .kind(ReportKind.CONCLUSIONS)
        .language(Locale.ENGLISH)
        .title("Meeting")
        .meeting(Meeting.builder()
            .title("Meeting")
            .body(DIRECTORY.organization("RCGM"))
            .startDate(LocalDate.of(2018, 7, 19))
            .endDate(LocalDate.of(2018, 7, 20))
            .build())
        .addConclusion(Conclusion.builder()
            .number("1")
            .label("1.")
            .text("To count the wells.")
            .addAllCommitments(List.of(commitments))
            .build())
        .build();
  }
}

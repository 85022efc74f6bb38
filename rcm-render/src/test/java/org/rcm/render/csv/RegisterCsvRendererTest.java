package org.rcm.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rcm.render.InventedRegister;

class RegisterCsvRendererTest {
  private static final RegisterCsvRenderer RENDERER = RegisterCsvRenderer.create();

  @Test
  void writesOneLinePerCommitmentAndGuardsFormulas() {
    assertThat(RENDERER.renderToString(InventedRegister.register(), InventedRegister.DAY))
        .isEqualTo(
            "report,commitment,act,responsible,action,due_text,due,status,overdue,on,cause,by,note,later,unclear\r\n"
                + "2021-06-01-RCGM,1#1,REQUEST,MX IOM,\"'=SUM(A1) the maps, \"\"all\"\"\",by 2021-07-01,"
                + "2021-07-01,IMPLEMENTED,false,2021-11-01,DECISION,Technical Secretariat,"
                + "\"'+1 map, all there\",,\r\n"
                + "2021-06-01-RCGM,2#1,SCHEDULE,UNSTATED,Workshop on Wells and Rivers,in 2022,2022-12-31,"
                + "SUPERSEDED,false,2022-09-20,NEW_DATE,2022-09-20-RCGM,,2022-09-20-RCGM 2 RESCHEDULED,\r\n"
                + "2022-09-20-RCGM,1#1,REQUEST,MX IOM,\"Send the notes\nof the meeting.\",by 2022-10-20,"
                + "2022-10-20,ACTIVE,false,2022-09-20,REPORT,2022-09-20-RCGM,,,\r\n"
                + "2022-09-20-RCGM,2#1,SCHEDULE,UNSTATED,Workshop on Wells and Rivers,in 2023,2023-12-31,"
                + "ACTIVE,false,2022-09-20,REPORT,2022-09-20-RCGM,,,\r\n");
  }

  @Test
  void leavesOutWhatIsPromisedLater() {
    assertThat(RENDERER.renderToString(InventedRegister.register(), LocalDate.of(2022, 9, 19)))
        .contains("2021-06-01-RCGM,2#1")
        .doesNotContain("\r\n2022-09-20-RCGM");
  }

  @Test
  void writesUtf8ToAStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(InventedRegister.register(), InventedRegister.DAY, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(RENDERER.renderToString(InventedRegister.register(), InventedRegister.DAY));
  }
}

package org.rcm.render.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rcm.model.CommitmentStatus;
import org.rcm.model.MeetingMode;
import org.rcm.model.ReportKind;

class LabelsTest {
  private final Labels english = Labels.in(Locale.ENGLISH);
  private final Labels spanish = Labels.in(Locale.forLanguageTag("es"));

  @Test
  void hasTheSameLabelsInAllLanguages() {
    assertThat(spanish.keys()).isEqualTo(english.keys());
  }

  @Test
  void hasALabelForEachConstant() {
    Stream.of(ReportKind.values())
        .forEach(kind -> assertThat(english.get("kind", kind)).isNotBlank());
    Stream.of(MeetingMode.values())
        .forEach(mode -> assertThat(english.get("mode", mode)).isNotBlank());
    Stream.of(CommitmentStatus.values())
        .filter(status -> status != CommitmentStatus.ACTIVE)
        .forEach(status -> assertThat(english.get("status", status)).isNotBlank());
  }

  @Test
  void findsTheLanguageOfALocaleWithACountry() {
    assertThat(Labels.supported(Locale.forLanguageTag("es-GT"))).contains(spanish.language());
    assertThat(Labels.supported(Locale.FRENCH)).isEmpty();
  }
}

package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceTest {
  @ParameterizedTest
  @EnumSource(Typeface.class)
  void hasTheLettersOfTheLanguagesOfTheRegionAndOfNamesFromElsewhere(Typeface typeface) {
    "áéíóúüñÁÉÍÓÚÜÑ¿¡ªº«»“”‘’–—…€çãõâêôàèùïëŁłőűžščřßøåæþð•·"
        .codePoints()
        .forEach(
            c -> assertThat(typeface.face().has(c)).as(Character.toString(c)).isTrue());
  }

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void kernsPairsThatNeedIt(Typeface typeface) {
    assertThat(typeface.face().kerning('T', 'o')).isNegative();
    assertThat(typeface.face().kerning('A', 'V')).isNegative();
    assertThat(typeface.face().kerning('n', 'n')).isZero();
    assertThat(typeface.face().kerning('T', ' ')).isZero();
  }

  @Test
  void measuresKernedText() {
    Face face = Typeface.SERIF.face();

    assertThat(face.width("To"))
        .isEqualTo(face.width("T") + face.width("o") + face.kerning('T', 'o'));
  }

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void fallsBackOnLiberationAndThenOnNothing(Typeface typeface) {
    assertThat(typeface.faceFor('a')).contains(typeface.face());
    // A box-drawing line.
    assertThat(typeface.faceFor(0x2551))
        .hasValueSatisfying(face -> assertThat(face.fileName()).startsWith("Liberation"));
    assertThat(typeface.faceFor(0x4E2D)).isEmpty();
  }
}

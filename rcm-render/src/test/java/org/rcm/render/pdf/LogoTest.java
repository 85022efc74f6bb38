package org.rcm.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.model.InvalidValueException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A logo is a whole PNG or JPEG file, or it is refused with the reason when it is given. */
class LogoTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rgba.png",
        "rgb.png",
        "grey.png",
        "palette.png",
        "black-and-white.png",
        "interlaced.png",
        "rgb.jpg",
        "grey.jpg",
        "progressive.jpg"
      })
  void takesPngAndJpegFilesOfAllKinds(String name) throws Exception {
    byte[] file = PdfRenderer.builder()
        .logo(Logos.named(name), "A lighthouse")
        .build()
        .renderToBytes(InventedReports.english());

    assertThat(ReadPdf.pageCount(file)).isEqualTo(3);
    assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void refusesOtherForms() {
    assertRefused(Logos.named("palette.gif"), "begins with neither the signature");
    assertRefused(new byte[0], "begins with neither the signature");
    assertRefused(
        "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "begins with neither");
  }

  @Test
  void refusesFilesThatAreCutOff() {
    for (byte[] image : List.of(Logos.png(), Logos.jpeg())) {
      for (int length = 8; length < image.length; length += 7) {
        byte[] cut = Arrays.copyOf(image, length);

        assertThatExceptionOfType(InvalidValueException.class)
            .as("%d bytes", length)
            .isThrownBy(() -> PdfRenderer.builder().logo(cut, "A lighthouse"));
      }
    }
  }

  @Test
  void refusesDamagedFilesOrWritesThePdf() {
    Random random = new Random(3);
    for (byte[] image : List.of(Logos.png(), Logos.jpeg())) {
      for (int i = 0; i < 100; i++) {
        byte[] damaged = image.clone();
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        assertThatCode(() -> {
              try {
                PdfRenderer.builder()
                    .logo(damaged, "x")
                    .build()
                    .renderToBytes(InventedReports.with(List.of()));
              } catch (InvalidValueException e) {
                assertThat(e).hasMessageContaining("logo");
              }
            })
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void refusesMorePixelsThanAnybodyPrints() {
    byte[] image = Logos.png();
    image[16] = 0x7F;
    assertRefused(withSum(image), "pixels; 16 million are the most");
  }

  private static byte[] withSum(byte[] png) {
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(png, 12, 17);
    for (int i = 0; i < 4; i++) {
      png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
    }
    return png;
  }

  @Test
  void refusesAJpegInTheColoursOfPrint() {
    byte[] image = Logos.jpeg();
    for (int i = 0; i < image.length - 10; i++) {
      if ((image[i] & 0xFF) == 0xFF && (image[i + 1] & 0xFF) == 0xC0) {
        image[i + 9] = 4;
      }
    }
    assertRefused(image, "colours of print (CMYK); save it as RGB");
  }

  @Test
  void asksWhatTheLogoShows() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PdfRenderer.builder().logo(Logos.png(), " "))
        .withMessageStartingWith("The alternative text of a logo must say what it shows");
  }

  private static void assertRefused(byte[] image, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PdfRenderer.builder().logo(image, "A lighthouse"))
        .withMessageStartingWith("A logo must be a PNG or JPEG file, but this one ")
        .withMessageContaining(message);
  }
}

package org.rcm.render.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.render.internal.content.Inline;

/**
 * Paints with OpenPDF. It and the other classes whose names begin with {@code OpenPdf} are the only ones that know this
 * library, so that a newer one, whose packages have other names, is a matter of four files.
 *
 * <p>The file is tagged and follows PDF/A-3a and PDF/UA-1. The same calls give the same bytes.
 */
final class OpenPdfCanvas implements Canvas {
  private static final float ABOVE_DESTINATION = 8;

  private final OpenPdfFile file;
  private final PdfWriter writer;
  private final PdfContentByte content;
  private final OpenPdfTags tags;
  private final List<PdfOutline> outline = new ArrayList<>();
  private boolean firstPage = true;
  private boolean inText;
  private Optional<TextStyle> style = Optional.empty();
  private Optional<Face> face = Optional.empty();
  private int color = -1;
  private float textX;
  private float textY;

  OpenPdfCanvas(PageFrame frame, DocumentInfo info) throws IOException {
    file = new OpenPdfFile(frame, info);
    writer = file.writer();
    content = writer.getDirectContent();
    tags = new OpenPdfTags(writer);
  }

  @Override
  public void newPage() {
    if (!firstPage) {
      leaveText();
      file.newPage();
    }
    firstPage = false;
    forgetState();
  }

  private void forgetState() {
    style = Optional.empty();
    face = Optional.empty();
    color = -1;
  }

  @Override
  public void begin(Role role) {
    leaveText();
    if (role instanceof Tag tag) {
      content.beginMarkedContentSequence(tags.element(tag));
    } else if (role instanceof Artifact artifact) {
      content.beginMarkedContentSequence(new PdfName("Artifact"), properties(artifact), true);
    }
  }

  private static PdfDictionary properties(Artifact artifact) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(artifact.type()));
    artifact.subtype().ifPresent(subtype -> properties.put(PdfName.SUBTYPE, new PdfName(subtype)));
    return properties;
  }

  @Override
  public void end() {
    leaveText();
    content.endMarkedContentSequence();
  }

  @Override
  public void text(float x, float base, Fragment fragment) {
    fragment.meant().ifPresent(meant -> {
      leaveText();
      PdfDictionary properties = new PdfDictionary();
      properties.put(PdfName.ACTUALTEXT, new PdfString(meant, PdfObject.TEXT_UNICODE));
      content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
    });
    enterText(fragment);
    content.moveText(x - textX, base - textY);
    textX = x;
    textY = base;
    show(fragment);
    if (fragment.meant().isPresent()) {
      leaveText();
      content.endMarkedContentSequence();
    }
  }

  private void enterText(Fragment fragment) {
    fill(fragment.color());
    if (!inText) {
      content.beginText();
      inText = true;
      textX = 0;
      textY = 0;
    }
    if (!style.equals(Optional.of(fragment.style()))
        || !face.equals(Optional.of(fragment.face()))) {
      content.setFontAndSize(OpenPdfFonts.of(fragment.face()), fragment.style().size());
      content.setCharacterSpacing(fragment.style().tracking());
      style = Optional.of(fragment.style());
      face = Optional.of(fragment.face());
    }
  }

  private void leaveText() {
    if (inText) {
      content.endText();
      inText = false;
    }
  }

  /** OpenPDF kerns only by a table that modern fonts do not have, so each pair that kerns is told to it. */
  private void show(Fragment fragment) {
    String text = fragment.text();
    PdfTextArray pieces = new PdfTextArray();
    int from = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      int kerning = fragment.face().kerning(text.charAt(i), text.charAt(i + 1));
      if (kerning != 0) {
        pieces.add(text.substring(from, i + 1));
        pieces.add(-kerning);
        from = i + 1;
      }
    }
    if (from == 0) {
      content.showText(text);
    } else {
      pieces.add(text.substring(from));
      content.showText(pieces);
    }
  }

  private void fill(int newColor) {
    if (newColor != color) {
      leaveText();
      content.setRGBColorFill(newColor >> 16 & 0xFF, newColor >> 8 & 0xFF, newColor & 0xFF);
      color = newColor;
    }
  }

  @Override
  public void rectangle(float x, float y, float width, float height, int fillColor) {
    leaveText();
    fill(fillColor);
    content.rectangle(x, y, width, height);
    content.fill();
  }

  @Override
  public void turnedText(float x, float y, double angle, Line line) {
    leaveText();
    content.saveState();
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    content.concatCTM(cos, sin, -sin, cos, x, y);
    float left = -line.width() / 2;
    for (Fragment fragment : line.fragments()) {
      text(left, 0, fragment);
      left += fragment.width();
    }
    leaveText();
    content.restoreState();
    forgetState();
  }

  @Override
  public void picture(Tag tag, float x, float y, float width, float height, Logo logo) {
    leaveText();
    tags.describePicture(tag, logo.alternativeText(), x, y, x + width, y + height);
    try {
      content.addImage(Image.getInstance(logo.image()), width, 0, 0, height, x, y);
    } catch (IOException e) {
      throw new IllegalStateException("The logo was found to be whole, but cannot be read", e);
    }
  }

  @Override
  public void link(Tag tag, Inline.Link link, float x, float y, float width, float height) {
    leaveText();
    Rectangle place = new Rectangle(x, y, x + width, y + height);
    PdfAnnotation annotation = link.isWeb()
        ? PdfAnnotation.createLink(
            writer, place, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(link.target()))
        : PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_INVERT, link.target());
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, new PdfString(link.alternativeText(), PdfObject.TEXT_UNICODE));
    annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
    tags.connect(tag, annotation);
    writer.addAnnotation(annotation);
  }

  @Override
  public void destination(String name, float y) {
    content.localDestination(name, at(y));
  }

  @Override
  public void bookmark(int level, String title, float y) {
    int depth = Math.min(level, outline.size());
    PdfOutline parent = depth == 0 ? writer.getRootOutline() : outline.get(depth - 1);
    outline.subList(depth, outline.size()).clear();
    outline.add(new PdfOutline(parent, at(y), title, level == 0));
  }

  private static PdfDestination at(float y) {
    return new PdfDestination(PdfDestination.XYZ, 0, y + ABOVE_DESTINATION, 0);
  }

  @Override
  public byte[] finish() throws IOException {
    leaveText();
    return file.finish();
  }
}

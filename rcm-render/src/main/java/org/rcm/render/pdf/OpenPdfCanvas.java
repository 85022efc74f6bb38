package org.rcm.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Paints with OpenPDF. It is the only class that knows this library, so that a newer one, whose packages have other
 * names, is a matter of one file.
 *
 * <p>The file is tagged and follows PDF/A-3a and PDF/UA-1. The same calls give the same bytes.
 */
final class OpenPdfCanvas implements Canvas {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final Document document;
  private final PdfWriter writer;
  private final PdfContentByte content;
  private final PdfStructureTreeRoot root;
  private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
  private final List<PdfOutline> outline = new ArrayList<>();
  private boolean firstPage = true;
  private boolean inText;
  private Optional<TextStyle> style = Optional.empty();
  private Optional<Face> face = Optional.empty();
  private int color = -1;
  private float textX;
  private float textY;

  OpenPdfCanvas(PageFrame frame, DocumentInfo info) throws IOException {
    document = new Document(new Rectangle(frame.width(), frame.height()), 0, 0, 0, 0);
    writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    if (info.opensBookmarks()) {
      writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    }
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.open();
    describe(info);
    addOutputIntent();
    content = writer.getDirectContent();
    root = writer.getStructureTreeRoot();
  }

  private void describe(DocumentInfo info) {
    document.addTitle(info.title());
    document.addAuthor(info.author());
    document.addSubject(info.subject());
    document.addCreator(DocumentInfo.CREATOR);
    // OpenPDF would write its version, and the time of day.
    writer.getInfo().put(PdfName.PRODUCER, new PdfString(DocumentInfo.PRODUCER));
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfString(info.createdPdf()));
    writer.getInfo().put(PdfName.MODDATE, new PdfString(info.createdPdf()));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(info.language().toLanguageTag()));
    writer.setXmpMetadata(XmpPacket.of(info));
  }

  private void addOutputIntent() throws IOException {
    PdfStream profile = new PdfStream(SrgbProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
    writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(intent));
  }

  @Override
  public void newPage() {
    if (!firstPage) {
      leaveText();
      document.newPage();
    }
    firstPage = false;
    style = Optional.empty();
    face = Optional.empty();
    color = -1;
  }

  @Override
  public void begin(Role role) {
    leaveText();
    if (role instanceof Tag tag) {
      content.beginMarkedContentSequence(element(tag));
    } else if (role instanceof Artifact artifact) {
      content.beginMarkedContentSequence(new PdfName("Artifact"), properties(artifact), true);
    }
  }

  private PdfStructureElement element(Tag tag) {
    PdfStructureElement known = elements.get(tag);
    if (known != null) {
      return known;
    }
    PdfName kind = new PdfName(tag.kind().pdfName());
    // OpenPDF adds an element to its parent when it is made, so elements are made in reading order.
    PdfStructureElement element = tag.parent()
        .map(parent -> new PdfStructureElement(element(parent), kind))
        .orElseGet(() -> new PdfStructureElement(root, kind));
    tag.language().ifPresent(own -> element.put(PdfName.LANG, new PdfString(own.toLanguageTag())));
    tag.attribute().ifPresent(attribute -> {
      PdfDictionary entry = new PdfDictionary();
      entry.put(PdfName.O, new PdfName(attribute.owner()));
      entry.put(new PdfName(attribute.key()), new PdfName(attribute.value()));
      element.put(PdfName.A, entry);
    });
    elements.put(tag, element);
    return element;
  }

  private static PdfDictionary properties(Artifact artifact) {
    PdfDictionary properties = new PdfDictionary();
    String type = artifact == Artifact.RULE ? "Layout" : "Pagination";
    properties.put(PdfName.TYPE, new PdfName(type));
    if (artifact == Artifact.HEADER || artifact == Artifact.FOOTER) {
      String subtype = artifact == Artifact.HEADER ? "Header" : "Footer";
      properties.put(PdfName.SUBTYPE, new PdfName(subtype));
    }
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
    fill(fragment.style().color());
    if (!inText) {
      content.beginText();
      inText = true;
      textX = 0;
      textY = 0;
    }
    if (!style.equals(Optional.of(fragment.style()))
        || !face.equals(Optional.of(fragment.face()))) {
      content.setFontAndSize(SharedFonts.of(fragment.face()), fragment.style().size());
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
  public void bookmark(int level, String title, float y) {
    int depth = Math.min(level, outline.size());
    PdfOutline parent = depth == 0 ? writer.getRootOutline() : outline.get(depth - 1);
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, y + 8, 0);
    outline.subList(depth, outline.size()).clear();
    outline.add(new PdfOutline(parent, place, title, level == 0));
  }

  @Override
  public byte[] finish() {
    leaveText();
    document.close();
    return FileIdentifier.stamp(out.toByteArray());
  }

  /** The fonts as OpenPDF knows them, shared by all documents; those that are rarely needed apart. */
  private static final class SharedFonts {
    private static final Map<Face, BaseFont> DESIGN = load(Typeface.designFaces());

    private static final class Substitutes {
      private static final Map<Face, BaseFont> ALL = load(Typeface.substituteFaces());
    }

    static BaseFont of(Face face) {
      BaseFont font = DESIGN.get(face);
      return font == null ? Objects.requireNonNull(Substitutes.ALL.get(face)) : font;
    }

    private static Map<Face, BaseFont> load(List<Face> faces) {
      Map<Face, BaseFont> fonts = new HashMap<>();
      for (Face face : faces) {
        fonts.put(face, load(face));
      }
      return fonts;
    }

    private static BaseFont load(Face face) {
      try {
        BaseFont font = BaseFont.createFont(
            face.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
        // An incomplete list of glyphs is an error in PDF/A-3 and PDF/UA-1, none at all is allowed.
        font.setIncludeCidSet(false);
        font.setSecureRandom(new FixedRandom(face.fileName()));
        return font;
      } catch (IOException e) {
        throw new UncheckedIOException("The font " + face.fileName() + " cannot be read", e);
      }
    }
  }
}

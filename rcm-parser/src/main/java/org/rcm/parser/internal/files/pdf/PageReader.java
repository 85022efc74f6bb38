package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Plays the drawing instructions of a page and keeps the characters. Whether they are painted, or invisible above a
 * picture as those of character recognition are, makes no difference; colours are not looked at, as white letters may
 * stand on a dark ground.
 */
final class PageReader extends PDFStreamEngine {
  private static final int DEEPEST_STACK = 10_000;
  private static final int MOST_ANNOTATIONS = 2_000;

  private final Budget budget;
  private final Fonts fonts;
  private final Layers layers;
  private final Marks marks;
  private final ContentLengths lengths = new ContentLengths();
  private PaintedPage page = new PaintedPage();

  PageReader(Budget budget, Layers layers) {
    this.budget = budget;
    this.layers = layers;
    this.fonts = new Fonts();
    this.marks = new Marks(layers);
    List<OperatorProcessor> operators = List.of(
        new Concatenate(this),
        new Save(this),
        new Restore(this),
        new SetMatrix(this),
        new DrawObject(this),
        new BeginText(this),
        new EndText(this),
        new MoveText(this),
        new MoveTextSetLeading(this),
        new NextLine(this),
        new SetCharSpacing(this),
        new SetTextHorizontalScaling(this),
        new SetTextLeading(this),
        new SetTextRise(this),
        new SetWordSpacing(this),
        new ShowText(this),
        new ShowTextAdjusted(this),
        new ShowTextLine(this),
        new ShowTextLineAndSpace(this));
    operators.forEach(this::addOperator);
  }

  /** What is painted on a page; of one that is damaged or beyond all measure, what comes before that. */
  PaintedPage read(PDPage source) {
    page = new PaintedPage();
    marks.clear();
    lengths.clear();
    budget.startPage();
    try {
      budget.bytes(lengths.of(source.getCOSObject().getDictionaryObject(COSName.CONTENTS)));
      processPage(source);
      showAnnotations(source);
    } catch (OverBudgetException e) {
      page.cut(e.words());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      page.damage();
    }
    return page;
  }

  /** Fields of forms and texts that were typed upon the page are seen as they are painted. */
  private void showAnnotations(PDPage source) throws IOException {
    COSArray annotations = source.getCOSObject().getCOSArray(COSName.ANNOTS);
    int count = annotations == null ? 0 : Math.min(annotations.size(), MOST_ANNOTATIONS);
    for (int i = 0; i < count; i++) {
      if (annotations.getObject(i) instanceof COSDictionary dictionary) {
        Annotation annotation = new Annotation(dictionary);
        if (annotation.isComment()) {
          page.comment();
        } else if (annotation.isText()) {
          marks.clear();
          showAnnotation(PDAnnotation.createAnnotation(dictionary));
        }
      }
    }
  }

  // Instructions

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    switch (operator.getName()) {
      case OperatorName.SET_FONT_AND_SIZE -> setFont(operands);
      case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ ->
        beginMark(operands);
      case OperatorName.END_MARKED_CONTENT -> marks.end(page.glyphs());
      case OperatorName.BEGIN_INLINE_IMAGE -> page.picture();
      case OperatorName.SAVE -> {
        if (getGraphicsStackSize() > DEEPEST_STACK) {
          throw new OverBudgetException("it saves more than " + DEEPEST_STACK + " states");
        }
        super.processOperator(operator, operands);
      }
      case OperatorName.DRAW_OBJECT -> {
        if (!operands.isEmpty()
            && operands.get(0) instanceof COSName name
            && getResources().isImageXObject(name)) {
          page.picture();
        } else {
          super.processOperator(operator, operands);
        }
      }
      default -> super.processOperator(operator, operands);
    }
  }

  /** A damaged instruction is passed over, as viewers do. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof OverBudgetException) {
      throw e;
    }
    page.damage();
  }

  private void setFont(List<COSBase> operands) throws IOException {
    if (operands.size() < 2
        || !(operands.get(0) instanceof COSName name)
        || !(operands.get(1) instanceof COSNumber size)) {
      return;
    }
    getGraphicsState().getTextState().setFontSize(size.floatValue());
    COSDictionary dictionary = named(COSName.FONT, name);
    PDFont font = null;
    if (dictionary != null) {
      try {
        font = fonts.of(dictionary);
      } catch (IOException | RuntimeException e) {
        page.damage();
      }
    }
    getGraphicsState().getTextState().setFont(font);
  }

  private void beginMark(List<COSBase> operands) {
    COSName tag = !operands.isEmpty() && operands.get(0) instanceof COSName name ? name : COSName.P;
    COSBase second = operands.size() > 1 ? operands.get(1) : null;
    COSDictionary properties = second instanceof COSDictionary direct ? direct : null;
    if (second instanceof COSName name) {
      properties = named(COSName.PROPERTIES, name);
    }
    marks.begin(tag, properties, page.glyphs().size());
  }

  private @Nullable COSDictionary named(COSName kind, COSName name) {
    COSDictionary all = getResources().getCOSObject().getCOSDictionary(kind);
    return all == null ? null : all.getCOSDictionary(name);
  }

  // Drawings inside of drawings

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (enter(form)) {
      super.showForm(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (enter(group)) {
      super.showTransparencyGroup(group);
    }
  }

  @Override
  protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance)
      throws IOException {
    if (enter(appearance)) {
      super.processAnnotation(annotation, appearance);
    }
  }

  private boolean enter(PDFormXObject form) throws IOException {
    budget.form(lengths.of(form.getCOSObject()));
    COSDictionary layer = form.getCOSObject().getCOSDictionary(COSName.OC);
    return layer == null || !layers.isOff(layer);
  }

  // Characters

  @Override
  protected void showText(byte[] string) throws IOException {
    if (getGraphicsState().getTextState().getFont() == null) {
      page.damage(); // PDFBox would take a font of its own, for which it searches the machine
    } else {
      super.showText(string);
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.glyph();
    if (!marks.isHidden()) {
      page.add(place, displacement.getX(), font, code, marks.isArtifact());
    }
  }
}

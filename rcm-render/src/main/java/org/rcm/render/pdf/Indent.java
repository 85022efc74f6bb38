package org.rcm.render.pdf;

/**
 * How far a list is moved in. The first levels hang their labels to the left of the text; beyond a limit each level
 * moves only a little, so that the text keeps a readable measure down to the deepest level there is.
 *
 * @param depth 0 for the outermost list
 * @param labelLeft where labels begin
 * @param textLeft where the text begins
 * @param limit where the small moves begin
 */
record Indent(int depth, float labelLeft, float textLeft, float limit) {
  private static final float NUMBER_GAP = 12;
  private static final float LABEL_GAP = 5;
  private static final float LEAST_LABEL = 10;
  private static final float MOST_LABEL = 56;
  private static final float INSET = 2;
  private static final float DEEP_INSET = 4;
  private static final float FREE_ROOM = 100;
  private static final float TOLERANCE = 0.01f;

  static Indent first(PageFrame frame) {
    float text = frame.textLeft();
    return new Indent(0, frame.left(), text, text + FREE_ROOM);
  }

  /** The indent of a list below an item of this list. */
  Indent next(float widestLabel) {
    float left = textLeft > limit ? labelLeft + DEEP_INSET : textLeft + INSET;
    float label = Math.min(Math.max(widestLabel, LEAST_LABEL), MOST_LABEL);
    return new Indent(depth + 1, left, left + label + LABEL_GAP, limit);
  }

  /** The room for a label beside the text. */
  float labelRoom() {
    return textLeft - gap() - labelLeft + TOLERANCE;
  }

  /** Where a label of a width begins: numbers of the first level end at the text, the others begin at the left. */
  float labelX(float width) {
    return depth == 0 ? textLeft - NUMBER_GAP - width : labelLeft;
  }

  private float gap() {
    return depth == 0 ? NUMBER_GAP : LABEL_GAP;
  }
}

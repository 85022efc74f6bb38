package org.rcm.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.model.ConclusionNumber;

/** An item of the outline while it is built: its marker, its place in the tree, and the text found for it so far. */
final class OutlineItem {
  private final @Nullable OutlineItem parent;
  private final ConclusionNumber number;
  private final String label;
  private final boolean bullet;
  private final int markerStart;
  private final int markerEnd;
  private final JoinedText text = new JoinedText();
  private final JoinedText continuation = new JoinedText();
  private final List<Outline.Stretch> textStretches = new ArrayList<>();
  private final List<Outline.Stretch> continuationStretches = new ArrayList<>();
  private final List<OutlineItem> children = new ArrayList<>();
  private final Map<String, Integer> steps = new HashMap<>();
  private @Nullable Heading section;
  private @Nullable Heading childSection;
  private int bullets;

  /** The item above all others, which has no number of its own. */
  static OutlineItem root() {
    return new OutlineItem(null, ConclusionNumber.of(1), "", false, 0, 0);
  }

  private OutlineItem(
      @Nullable OutlineItem parent,
      ConclusionNumber number,
      String label,
      boolean bullet,
      int markerStart,
      int markerEnd) {
    this.parent = parent;
    this.number = number;
    this.label = label;
    this.bullet = bullet;
    this.markerStart = markerStart;
    this.markerEnd = markerEnd;
  }

  /**
   * A new item below this one.
   *
   * @param label as printed
   * @param step what it adds to the number; empty for a bullet
   * @param markerStart where the marker starts in the clean text
   * @param markerEnd where it ends
   */
  OutlineItem addChild(String label, String step, int markerStart, int markerEnd) {
    ConclusionNumber childNumber;
    if (step.isEmpty()) {
      bullets++;
      childNumber =
          parent == null ? ConclusionNumber.parse("[" + bullets + "]") : number.bullet(bullets);
    } else {
      int count = steps.merge(step, 1, Integer::sum);
      childNumber =
          (parent == null ? ConclusionNumber.parse(step) : number.child(step)).repeated(count);
    }
    OutlineItem child =
        new OutlineItem(this, childNumber, label, step.isEmpty(), markerStart, markerEnd);
    child.section = childSection == null ? section : childSection;
    children.add(child);
    return child;
  }

  ConclusionNumber number() {
    return number;
  }

  String label() {
    return label;
  }

  boolean isBullet() {
    return bullet;
  }

  boolean isRoot() {
    return parent == null;
  }

  int markerStart() {
    return markerStart;
  }

  int markerEnd() {
    return markerEnd;
  }

  JoinedText text() {
    return text;
  }

  JoinedText continuation() {
    return continuation;
  }

  List<OutlineItem> children() {
    return children;
  }

  Optional<Heading> section() {
    return Optional.ofNullable(section);
  }

  /** From here on, items of the list below this item stand under a heading. */
  void setChildSection(Heading heading) {
    childSection = heading;
  }

  /** Adds a stretch of the clean text to the item's own text. */
  void addText(String clean, int start, int end, Hyphenation hyphenation) {
    text.add(clean, start, end, hyphenation);
    textStretches.add(new Outline.Stretch(start, end));
  }

  /** Adds a stretch of the clean text to what continues the item. */
  void addContinuation(
      String clean, int start, int end, boolean newParagraph, Hyphenation hyphenation) {
    if (newParagraph) {
      continuation.startParagraph();
    }
    continuation.add(clean, start, end, hyphenation);
    continuationStretches.add(new Outline.Stretch(start, end));
  }

  List<Outline.Stretch> textStretches() {
    return textStretches;
  }

  List<Outline.Stretch> continuationStretches() {
    return continuationStretches;
  }

  /** How the item ends so far: its continuation, or else its text. */
  String tail(int length) {
    return continuation.isEmpty() ? text.tail(length) : continuation.tail(length);
  }
}

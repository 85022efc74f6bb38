package org.rcm.parser.internal.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The markup in a text.
 *
 * <pre>{@code
 * Markup markup = Markup.of("**1\\.** To thank <br>");
 * markup.goneUntil(0)     // 2, behind the bold sign
 * markup.shownAt(16)      // a line end, until 20
 * }</pre>
 */
public final class Markup {
  private final BitSet gone = new BitSet();
  /** What is not to be looked at again: escaped signs, addresses, code. */
  private final BitSet taken = new BitSet();

  private final Map<Integer, Shown> shown = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();

  /**
   * What is shown for a stretch of the text.
   *
   * @param end behind the stretch
   * @param text what is shown for it
   * @param residue whether it is markup; otherwise it is a way to write a letter
   */
  public record Shown(int end, String text, boolean residue) {}

  /**
   * Words that were left out.
   *
   * @param start where they begin
   * @param end where they end
   * @param message what they are and what was done
   */
  public record Note(int start, int end, String message) {}

  Markup() {}

  /**
   * Finds the markup of a text, in time proportional to its length.
   *
   * @param text any text
   * @return its markup
   */
  public static Markup of(String text) {
    Markup markup = new Markup();
    Comments.find(text, markup);
    SourceLines lines = new SourceLines(text);
    FrontMatter.find(lines, markup);
    Tables.find(lines, markup);
    References references = References.find(lines, markup);
    List<Block> blocks = new Blocks(lines, markup).find();
    Emphasis emphasis = new Emphasis(text, markup);
    for (Block block : blocks) {
      new Inlines(text, block, references, markup, emphasis).find();
    }
    emphasis.endText();
    markup.notes.sort(Comparator.comparingInt(Note::start));
    return markup;
  }

  /**
   * Where markup that shows nothing ends.
   *
   * @param index a place in the text
   * @return the place behind it; the same place if none starts here
   */
  public int goneUntil(int index) {
    return gone.get(index) ? gone.nextClearBit(index) : index;
  }

  /**
   * What is shown in place of the characters from here on.
   *
   * @param index a place in the text
   * @return what is shown, null for the character itself
   */
  public @Nullable Shown shownAt(int index) {
    return gone.get(index) ? null : shown.get(index);
  }

  /** {@return what was left out, in the order of the text} */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  void remove(int start, int end) {
    gone.set(start, end);
    taken.set(start, end);
  }

  void take(int start, int end) {
    taken.set(start, end);
  }

  boolean isTaken(int index) {
    return taken.get(index);
  }

  boolean isGone(int index) {
    return gone.get(index);
  }

  void show(int start, Shown instead) {
    shown.put(start, instead);
    taken.set(start, instead.end());
  }

  void note(int start, int end, String message) {
    notes.add(new Note(start, end, message));
  }
}

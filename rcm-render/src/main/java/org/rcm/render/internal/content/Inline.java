package org.rcm.render.internal.content;

import java.util.Locale;

/** A part of a sentence that is more than text. Two are the same if they stand at the same place of one text. */
public sealed interface Inline {

  /**
   * A link.
   *
   * @param start where it begins in its text
   * @param isWeb whether it leads out of the document
   * @param target an address, or the name of a destination in this document
   * @param alternativeText where it leads, in words
   */
  record Link(int start, boolean isWeb, String target, String alternativeText) implements Inline {}

  /**
   * Words in another language than the text around them.
   *
   * @param start where they begin in their text
   * @param language their language
   */
  record Passage(int start, Locale language) implements Inline {}

  /**
   * Where in a text it stands.
   *
   * @param start its first character
   * @param end the first character behind it
   * @param inline what it is
   */
  record Range(int start, int end, Inline inline) {}
}

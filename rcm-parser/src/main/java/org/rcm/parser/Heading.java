package org.rcm.parser;

import org.rcm.parser.Outline.Stretch;

/**
 * An unnumbered heading above items.
 *
 * @param text its words, without the colon at their end
 * @param stretch where it stands in the clean text
 */
record Heading(String text, Stretch stretch) {

  static Heading of(String words, Stretch stretch) {
    String text = words.stripTrailing();
    return new Heading(
        text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text, stretch);
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * A level of a list (ECMA-376 Part 1, 17.9.6).
 *
 * @param start the first number; 0 if not said (17.9.25)
 * @param format how numbers are written; decimal if not said (17.9.17)
 * @param custom an example of the format "custom": "01, 02, 03, ..."
 * @param text the marker, with "%1" for the number of the first level (17.9.11)
 * @param suffix what follows the marker: tab, space or nothing (17.9.28)
 * @param restart the level, from 1, whose use lets this one begin again; 0 for never; empty for the one above (17.9.10)
 * @param legal whether the numbers of all levels are written as decimals (17.9.4)
 * @param style the paragraph style that is bound to this level (17.9.23)
 * @param font the marker's font
 * @param picture whether the marker is a picture (17.9.9)
 */
record ListLevel(
    int start,
    String format,
    String custom,
    String text,
    String suffix,
    Optional<Integer> restart,
    boolean legal,
    Optional<String> style,
    Optional<String> font,
    boolean picture) {
  private static final int LONGEST_TEXT = 256;
  private static final ListLevel UNSAID = new ListLevel(
      0,
      "decimal",
      "",
      "",
      "tab",
      Optional.empty(),
      false,
      Optional.empty(),
      Optional.empty(),
      false);

  /** Reads an element {@code w:lvl}. */
  static ListLevel read(XmlPart part) throws UnreadableFileException {
    ListLevel[] read = {UNSAID};
    part.children(name -> read[0] = name.equals("rPr")
        ? read[0].withFont(RunProperties.read(part).font())
        : read[0].with(name, part));
    return read[0];
  }

  private ListLevel with(String name, XmlPart part) {
    String value = part.value().orElse("");
    return switch (name) {
      case "start" ->
        new ListLevel(
            part.number("val").orElse(0),
            format,
            custom,
            text,
            suffix,
            restart,
            legal,
            style,
            font,
            picture);
      case "numFmt" ->
        new ListLevel(
            start,
            value,
            part.attribute("format").orElse(""),
            text,
            suffix,
            restart,
            legal,
            style,
            font,
            picture);
      case "lvlText" ->
        new ListLevel(
            start,
            format,
            custom,
            value.substring(0, Math.min(value.length(), LONGEST_TEXT)),
            suffix,
            restart,
            legal,
            style,
            font,
            picture);
      case "suff" ->
        new ListLevel(start, format, custom, text, value, restart, legal, style, font, picture);
      case "lvlRestart" -> withRestart(part.number("val"));
      case "isLgl" ->
        new ListLevel(
            start, format, custom, text, suffix, restart, part.isOn(), style, font, picture);
      case "pStyle" ->
        new ListLevel(
            start, format, custom, text, suffix, restart, legal, part.value(), font, picture);
      case "lvlPicBulletId" ->
        new ListLevel(start, format, custom, text, suffix, restart, legal, style, font, true);
      default -> this;
    };
  }

  private ListLevel withFont(Optional<String> markerFont) {
    return new ListLevel(
        start, format, custom, text, suffix, restart, legal, style, markerFont, picture);
  }

  ListLevel withRestart(Optional<Integer> level) {
    return new ListLevel(start, format, custom, text, suffix, level, legal, style, font, picture);
  }

  boolean isBullet() {
    return format.equals("bullet");
  }

  /** Whether the level has numbers at all. */
  boolean counts() {
    return !isBullet() && !format.equals("none");
  }
}

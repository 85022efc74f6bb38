package org.rcm.render.pdf;

/** By what the items of a list are numbered, as PDF names it. */
final class Numbering {
  private Numbering() {}

  static Tag.Attribute of(String label, int depth) {
    return Tag.Attribute.numbering(style(label.replaceAll("[^\\p{L}\\p{N}]", ""), depth));
  }

  private static String style(String sign, int depth) {
    if (sign.isEmpty()) {
      return "Disc";
    }
    if (sign.matches("[0-9]+")) {
      return "Decimal";
    }
    // Letters come below numbers, Roman numerals below letters.
    boolean roman = depth > 1 && sign.matches("[ivxlcdm]+|[IVXLCDM]+");
    if (sign.matches("[a-z]+")) {
      return roman ? "LowerRoman" : "LowerAlpha";
    }
    if (sign.matches("[A-Z]+")) {
      return roman ? "UpperRoman" : "UpperAlpha";
    }
    return "None";
  }
}

package org.rcm.render.html;

/** The names of places in a page. */
final class Anchors {
  private Anchors() {}

  /** A conclusion: "c-7.p.ii", "c-2.b-1" for the first bullet below 2.b. */
  static String item(String number) {
    return "c-" + plain(number);
  }

  /** The first line of a table that is about a conclusion. */
  static String followUp(String number) {
    return "f-" + plain(number);
  }

  /** Brackets would have to be escaped in addresses (RFC 3986, 3.5). */
  private static String plain(String number) {
    return number.replace('[', '-').replace("]", "");
  }
}

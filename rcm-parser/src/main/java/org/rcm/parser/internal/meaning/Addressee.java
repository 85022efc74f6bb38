package org.rcm.parser.internal.meaning;

/**
 * Who is asked.
 *
 * @param parties who
 * @param end the index behind the words for them, where what is asked begins
 */
record Addressee(Parties parties, int end) {

  static Addressee none(int at) {
    return new Addressee(Parties.NONE, at);
  }

  boolean isEmpty() {
    return parties.isEmpty();
  }
}

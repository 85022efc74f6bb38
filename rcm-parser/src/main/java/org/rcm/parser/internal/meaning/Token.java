package org.rcm.parser.internal.meaning;

/**
 * A word or a sign of a text.
 *
 * @param text as it stands there
 * @param folded without accents, in lower case
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param word whether it is a word or number; otherwise one sign
 * @param quoted whether it stands in quotation marks: words of a title do nothing
 * @param bracketed whether it stands in brackets: an aside
 */
record Token(
    String text,
    String folded,
    int start,
    int end,
    boolean word,
    boolean quoted,
    boolean bracketed) {
  boolean is(char sign) {
    return !word && text.charAt(0) == sign;
  }

  boolean aside() {
    return quoted || bracketed;
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  Token in(boolean quotes, boolean brackets) {
    return new Token(text, folded, start, end, word, quoted || quotes, bracketed || brackets);
  }
}

package org.rcm.parser.internal.files.docx;

/** A paragraph's text, with its marker, on its way into the text of the document. */
final class Passage {
  private static final int LONGEST_MARKER = 20;

  private final StringBuilder text = new StringBuilder();
  private String marker = "";
  private int offset;
  private boolean referred;
  private boolean hasText;
  private boolean hasLines;

  /** A place in a passage, or behind its end. */
  record Place(Passage passage, int index) {
    /** The offset in the text of the document, once the passage is in it. */
    int offset() {
      return passage.offset + passage.marker.length() + index;
    }
  }

  void append(String more) {
    text.append(more);
    hasText |= !more.isBlank();
    hasLines |= more.indexOf('\n') >= 0;
  }

  /** Puts a marker and a gap before the text, and before a marker that is there. */
  void mark(String markerAndGap) {
    marker = markerAndGap + marker;
  }

  /** The place behind what is there so far. */
  Place end() {
    referred = true;
    return new Place(this, text.length());
  }

  boolean isBlank() {
    return marker.isEmpty() && !hasText();
  }

  /** Whether nobody needs to know where it stands, as it holds nothing and nothing was left out of it. */
  boolean isOfNoUse() {
    return isBlank() && !referred;
  }

  boolean hasText() {
    return hasText;
  }

  /** Whether a line ends inside of it. */
  boolean hasLines() {
    return hasLines;
  }

  /** Marker and text as far as a marker may reach. */
  String start() {
    return (marker + text.substring(0, Math.min(text.length(), LONGEST_MARKER))).strip();
  }

  /** Whether the text opens with a letter or digit, which must not run into a marker. */
  boolean opensWithWord() {
    return text.length() > 0 && Character.isLetterOrDigit(text.charAt(0));
  }

  boolean opensWithBlank() {
    return text.length() > 0 && Character.isWhitespace(text.charAt(0));
  }

  /** Writes the passage at the end of the document's text. */
  void writeTo(StringBuilder document) {
    offset = document.length();
    document.append(marker).append(text);
  }

  /** Marker and text. */
  @Override
  public String toString() {
    return marker + text;
  }
}

package org.rcm.render.pdf;

/**
 * A file inside the PDF that says the same as its pages (ISO 19005-3, 6.8).
 *
 * <p>Immutable; equal to itself only.
 */
final class AssociatedFile {
  /** What an associated file is to the pages, by the names that PDF has. */
  enum Relationship {
    /** That from which the pages were made. */
    SOURCE("Source"),
    /** The same in another form. */
    ALTERNATIVE("Alternative");

    private final String pdfName;

    Relationship(String pdfName) {
      this.pdfName = pdfName;
    }

    String pdfName() {
      return pdfName;
    }
  }

  private final String name;
  private final String mediaType;
  private final Relationship relationship;
  private final String description;
  private final byte[] bytes;

  AssociatedFile(
      String name, String mediaType, Relationship relationship, String description, byte[] bytes) {
    this.name = name;
    this.mediaType = mediaType;
    this.relationship = relationship;
    this.description = description;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  /** What it is to the pages (ISO 32000-2, 7.11.3). */
  Relationship relationship() {
    return relationship;
  }

  /** What it is, in words. */
  String description() {
    return description;
  }

  /** Its content; not to be changed. */
  byte[] bytes() {
    return bytes;
  }
}

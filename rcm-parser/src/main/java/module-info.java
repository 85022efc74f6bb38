/** Reads the text of reports of the Regional Conference on Migration. */
module org.rcm.parser {
  requires transitive org.rcm.model;
  requires java.xml;
  requires static org.apache.fontbox;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.jsoup;
  requires static org.jspecify;

  exports org.rcm.parser;
}

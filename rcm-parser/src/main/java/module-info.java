/** Reads the text of reports of the Regional Conference on Migration. */
module org.rcm.parser {
  requires transitive org.rcm.model;
  requires static org.jspecify;

  exports org.rcm.parser;
}

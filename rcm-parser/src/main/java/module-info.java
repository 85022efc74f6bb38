/** Reads the text of a report into a value of the model, and says what was odd about it. */
module org.rcm.parser {
  // javac refuses to export a package without a class: add these with their first class.
  // exports org.rcm.parser;
  requires transitive org.rcm.model;
  requires static org.jspecify;
}

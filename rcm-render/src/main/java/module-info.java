/**
 * Writes reports as JSON, XML and PDF and reads back what it wrote; and as Akoma Ntoso, calendars, linked data and tables.
 *
 * <p>The libraries behind the forms are required only to compile: an application that leaves out
 * PDF or XML still starts. On the module path it names those it uses, in its own {@code requires}
 * or with {@code --add-modules}.
 */
module org.rcm.render {
  exports org.rcm.render;
  exports org.rcm.render.akn;
  exports org.rcm.render.csv;
  exports org.rcm.render.html;
  exports org.rcm.render.ical;
  exports org.rcm.render.json;
  exports org.rcm.render.jsonld;
  exports org.rcm.render.pdf;
  exports org.rcm.render.xml;

  // Both fill and read the fields of the wire shape.
  opens org.rcm.render.internal.document to
      jakarta.xml.bind,
      tools.jackson.databind;

  requires transitive org.rcm.model;
  requires java.xml;
  requires static com.github.librepdf.openpdf;
  requires static jakarta.xml.bind;
  requires static org.jspecify;
  requires static tools.jackson.databind;
}

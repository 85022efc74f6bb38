/**
 * Writes reports as JSON, XML and PDF, and reads back what it wrote.
 *
 * <p>The libraries behind the forms are required only to compile: an application that leaves out
 * PDF or XML still starts. On the module path it names those it uses, in its own {@code requires}
 * or with {@code --add-modules}.
 */
module org.rcm.render {
  // javac refuses to export a package without a class: add these with their first class.
  // exports org.rcm.render;
  // exports org.rcm.render.json;
  exports org.rcm.render.pdf;
  // exports org.rcm.render.xml;
  requires transitive org.rcm.model;
  requires java.xml;
  requires static com.github.librepdf.openpdf;
  requires static jakarta.xml.bind;
  requires static org.jspecify;
  requires static tools.jackson.databind;
}

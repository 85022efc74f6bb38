package org.rcm.examples.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rcm.render.Renderer;
import org.rcm.render.Renderers;

/** A form in which a report can be written. */
enum Form {
  JSON,
  XML,
  PDF,
  HTML,
  AKN,
  ICS,
  JSONLD,
  CSV;

  /** What is written where nothing else is asked for. */
  static Set<Form> usual() {
    return EnumSet.of(JSON, XML, PDF);
  }

  Renderer renderer() {
    return Renderers.standard().byName(name()).orElseThrow();
  }

  /** How file names end, ".json". */
  String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}

package org.rcm.examples.cli;

import java.util.Locale;
import org.rcm.render.Renderer;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.pdf.PdfRenderer;
import org.rcm.render.xml.XmlRenderer;

/** A form in which a report can be written. */
enum Form {
  JSON,
  XML,
  PDF;

  Renderer renderer() {
    return switch (this) {
      case JSON -> JsonRenderer.create();
      case XML -> XmlRenderer.create();
      case PDF -> PdfRenderer.create();
    };
  }

  /** How file names end, ".json". */
  String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}

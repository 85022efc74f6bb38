package org.rcm.examples.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rcm.render.Renderer;
import org.rcm.render.akn.AkomaNtosoRenderer;
import org.rcm.render.ical.ICalendarRenderer;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.jsonld.JsonLdRenderer;
import org.rcm.render.pdf.PdfRenderer;
import org.rcm.render.xml.XmlRenderer;

/** A form in which a report can be written. */
enum Form {
  JSON,
  XML,
  PDF,
  AKN,
  ICS,
  JSONLD;

  /** What is written where nothing else is asked for. */
  static Set<Form> usual() {
    return EnumSet.of(JSON, XML, PDF);
  }

  Renderer renderer() {
    return switch (this) {
      case JSON -> JsonRenderer.create();
      case XML -> XmlRenderer.create();
      case PDF -> PdfRenderer.create();
      case AKN -> AkomaNtosoRenderer.create();
      case ICS -> ICalendarRenderer.create();
      case JSONLD -> JsonLdRenderer.create();
    };
  }

  /** How file names end, ".json". */
  String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}

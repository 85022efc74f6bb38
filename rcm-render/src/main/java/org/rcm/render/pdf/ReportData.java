package org.rcm.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.Report;
import org.rcm.render.Renderer;
import org.rcm.render.internal.content.Labels;
import org.rcm.render.json.JsonReader;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.xml.XmlReader;
import org.rcm.render.xml.XmlRenderer;

/**
 * A form in which a report is put into its PDF as data. Each needs a library that an application may have left out; the
 * other is used then.
 */
enum ReportData {
  /** The report as JSON, by Jackson: that from which the pages were made. */
  JSON("report.json", "application/json", AssociatedFile.Relationship.SOURCE) {
    @Override
    Renderer renderer() {
      return JsonRenderer.create();
    }

    @Override
    Report read(InputStream in) throws IOException {
      return JsonReader.create().read(in);
    }
  },
  /** The report as XML, by JAXB: the same once more. */
  XML("report.xml", "application/xml", AssociatedFile.Relationship.ALTERNATIVE) {
    @Override
    Renderer renderer() {
      return XmlRenderer.create();
    }

    @Override
    Report read(InputStream in) throws IOException {
      return XmlReader.create().read(in);
    }
  };

  private final String fileName;
  private final String mediaType;
  private final AssociatedFile.Relationship relationship;

  ReportData(String fileName, String mediaType, AssociatedFile.Relationship relationship) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.relationship = relationship;
  }

  abstract Renderer renderer();

  /** The report that a file of this form holds. */
  abstract Report read(InputStream in) throws IOException;

  String fileName() {
    return fileName;
  }

  String mediaType() {
    return mediaType;
  }

  /** The report in every form whose library is there. */
  static List<AssociatedFile> of(Report report, Labels labels) {
    List<AssociatedFile> files = new ArrayList<>();
    for (ReportData form : values()) {
      form.bytes(report)
          .ifPresent(bytes -> files.add(new AssociatedFile(
              form.fileName, form.mediaType, form.relationship, labels.get("data", form), bytes)));
    }
    return files;
  }

  private Optional<byte[]> bytes(Report report) {
    try {
      return Optional.of(renderer().renderToBytes(report));
    } catch (LinkageError e) {
      // The library of this form is not there, or only half of it.
      return Optional.empty();
    }
  }
}

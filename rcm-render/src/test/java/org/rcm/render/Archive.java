package org.rcm.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rcm.model.Report;
import org.rcm.render.json.JsonLinesReader;
import org.rcm.render.json.JsonLinesWriter;
import org.rcm.render.xml.XmlReportsReader;
import org.rcm.render.xml.XmlReportsWriter;

/** The two forms of files of many reports, for tests of what holds for both. */
public enum Archive {
  JSON {
    @Override
    public ReportsWriter writer(OutputStream out) {
      return JsonLinesWriter.to(out);
    }

    @Override
    public ReportsReader reader(InputStream in) {
      return JsonLinesReader.of(in);
    }
  },
  XML {
    @Override
    public ReportsWriter writer(OutputStream out) {
      return XmlReportsWriter.to(out);
    }

    @Override
    public ReportsReader reader(InputStream in) {
      return XmlReportsReader.of(in);
    }
  };

  public abstract ReportsWriter writer(OutputStream out);

  public abstract ReportsReader reader(InputStream in);

  /** A file of reports. */
  String write(List<Report> reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportsWriter writer = writer(out)) {
      for (Report report : reports) {
        writer.write(report);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  ReportsReader reader(String text) {
    return reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** All reports of a file. */
  List<Report> read(String text) {
    return reader(text).stream().toList();
  }
}

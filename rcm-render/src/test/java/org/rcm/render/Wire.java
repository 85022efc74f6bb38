package org.rcm.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rcm.model.Report;
import org.rcm.render.json.JsonReader;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.xml.XmlReader;
import org.rcm.render.xml.XmlRenderer;

/** The two forms that can be read back, for tests of what holds for both. */
public enum Wire {
  JSON(JsonRenderer.create()) {
    @Override
    public Report read(String text) throws MalformedReportException {
      return JsonReader.create().read(text);
    }

    @Override
    public Report read(InputStream in) throws IOException {
      return JsonReader.create().read(in);
    }

    @Override
    public Report read(Path file) throws IOException {
      return JsonReader.create().read(file);
    }
  },
  XML(XmlRenderer.create()) {
    @Override
    public Report read(String text) throws MalformedReportException {
      return XmlReader.create().read(text);
    }

    @Override
    public Report read(InputStream in) throws IOException {
      return XmlReader.create().read(in);
    }

    @Override
    public Report read(Path file) throws IOException {
      return XmlReader.create().read(file);
    }
  };

  private final TextRenderer renderer;

  Wire(TextRenderer renderer) {
    this.renderer = renderer;
  }

  /** The renderer. */
  public TextRenderer renderer() {
    return renderer;
  }

  /** The text of a report. */
  public String render(Report report) {
    return renderer.renderToString(report);
  }

  /** Reads a text. */
  public abstract Report read(String text) throws MalformedReportException;

  /** Reads a stream. */
  public abstract Report read(InputStream in) throws IOException;

  /** Reads a file. */
  public abstract Report read(Path file) throws IOException;

  /** Reads bytes. */
  public Report read(byte[] bytes) throws IOException {
    return read(new ByteArrayInputStream(bytes));
  }

  /** The report that was written, read from bytes and from text. */
  Report roundTrip(Report report) throws IOException {
    byte[] bytes = renderer.renderToBytes(report);
    Report fromText = read(new String(bytes, StandardCharsets.UTF_8));
    Report fromBytes = read(bytes);
    if (!fromText.equals(fromBytes)) {
      throw new AssertionError("Text and bytes of one report are read differently");
    }
    return fromBytes;
  }
}

package org.rcm.parser.internal.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document of the XML that a test gives it, and of what the standard asks for around that.
 *
 * <pre>{@code
 * byte[] file = Docx.of(Docx.p("To thank Panama.")).bytes();
 * }</pre>
 */
public final class Docx {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES = " xmlns:w=\"" + W + "\" xmlns:r=\"" + RELATIONSHIPS
      + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
      + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
      + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
      + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
      + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
      + " mc:Ignorable=\"w14\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private int related;

  private Docx() {}

  /** A document with this body. */
  public static Docx of(String body) {
    return new Docx()
        .part(
            "word/document.xml",
            "<w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>")
        .type("word/document.xml", WORD + "document.main+xml");
  }

  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph with properties. */
  public static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  public static String r(String text) {
    return "<w:r>" + t(text) + "</w:r>";
  }

  public static String t(String text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
  }

  /** An item of a list. */
  public static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        text);
  }

  /** A level of a list that starts with 1. */
  public static String level(int level, String format, String text) {
    return level(level, format, text, "");
  }

  /** A level of a list that starts with 1, with more properties. */
  public static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\"" + level
        + "\" w:tplc=\"04090001\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
        + "<w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
  }

  public static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels)
        + "</w:abstractNum>";
  }

  public static String instance(int id, int definition, String... overrides) {
    return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>"
        + String.join("", overrides) + "</w:num>";
  }

  public static String startOverride(int level, int start) {
    return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start
        + "\"/></w:lvlOverride>";
  }

  public Docx numbering(String lists) {
    return related("numbering", "numbering", lists);
  }

  public Docx styles(String styles) {
    return related("styles", "styles", styles);
  }

  /** Adds a part to which the document is related in a way that has the name of the root element. */
  public Docx related(String kind, String root, String content) {
    return related(kind, root, content, RELATIONSHIPS + "/" + kind, "rId" + ++related);
  }

  /** Adds the head of pages, to which a section refers by the id. */
  public Docx header(String id, String content) {
    return related("header" + id, "hdr", content, RELATIONSHIPS + "/header", id);
  }

  private Docx related(String name, String root, String content, String type, String id) {
    relationships
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(type)
        .append("\" Target=\"")
        .append(name)
        .append(".xml\"/>");
    return part(
        "word/" + name + ".xml", "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
  }

  /** Adds a part, or puts another in its place. */
  public Docx part(String name, String xml) {
    return part(
        name,
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
            .getBytes(StandardCharsets.UTF_8));
  }

  public Docx part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  public Docx without(String name) {
    parts.put(name, new byte[0]);
    parts.remove(name);
    return this;
  }

  public Docx type(String name, String type) {
    types
        .append("<Override PartName=\"/")
        .append(name)
        .append("\" ContentType=\"")
        .append(type)
        .append("\"/>");
    return this;
  }

  /** Writes a part in another encoding, with a byte order mark or without. */
  public Docx encoded(String name, Charset charset, boolean mark) {
    String xml =
        new String(parts.get(name), StandardCharsets.UTF_8).replaceFirst("<\\?xml.*?\\?>\n", "");
    return part(
        name,
        ((mark ? "\uFEFF" : "") + "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>"
                + xml)
            .getBytes(charset));
  }

  /** Writes the names of the strict form of the standard in all parts. */
  public Docx strict() {
    parts.replaceAll((name, bytes) ->
        strict(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    String strict = strict(relationships.toString());
    relationships.setLength(0);
    relationships.append(strict);
    return this;
  }

  private static String strict(String xml) {
    return xml.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
        .replace(RELATIONSHIPS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  }

  /** The parts with their names, those that say how they belong together included. */
  public Map<String, byte[]> parts() {
    Docx whole = new Docx();
    whole.part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
    whole.part(
        "_rels/.rels",
        rels("<Relationship Id=\"rId1\" Type=\"" + RELATIONSHIPS
            + "/officeDocument\" Target=\"word/document.xml\"/>"));
    whole.part("word/_rels/document.xml.rels", rels(relationships.toString()));
    whole.parts.putAll(parts);
    return whole.parts;
  }

  public static String rels(String relationships) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relationships + "</Relationships>";
  }

  public byte[] bytes() {
    return zip(parts());
  }

  /** A ZIP archive of files with their names. */
  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What the reader makes of the document. */
  public FileText read() throws UnreadableFileException {
    return Docx.read(bytes());
  }

  public static FileText read(byte[] bytes) throws UnreadableFileException {
    return FileForms.of(bytes).orElseThrow().read(bytes, 1_000_000);
  }
}

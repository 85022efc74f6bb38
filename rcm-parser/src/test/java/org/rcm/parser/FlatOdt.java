package org.rcm.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rcm.parser.AutomaticNumber.Form;

/**
 * A report as a word processor's document (flat OpenDocument 1.3, {@code .fodt}) whose markers are automatic: the file
 * holds list styles, and none of the numbers that a reader sees.
 */
public final class FlatOdt {
  private static final int LEVELS = 9;

  private final StringBuilder body = new StringBuilder();
  private final Map<List<Form>, Style> styles = new LinkedHashMap<>();
  private List<Form> forms = Collections.nCopies(LEVELS, Form.USUAL);
  /** The last marker of each level that is open. */
  private final TreeMap<Integer, AutomaticNumber> open = new TreeMap<>();

  private int lists;
  private String pageLayout = "";

  /** A list style: the forms of its levels, and how far its list has counted. */
  private static final class Style {
    final int number;
    final int[] counted = new int[LEVELS];
    int lastList;

    Style(int number) {
      this.number = number;
    }
  }

  private FlatOdt() {}

  /** The file of a document. */
  public static String of(List<ReportParagraph> paragraphs) {
    return of(paragraphs, "");
  }

  /** The file of a document that is set on pages of a width, in centimetres. */
  public static String ofWidth(List<ReportParagraph> paragraphs, int width) {
    FlatOdt odt = new FlatOdt();
    odt.pageLayout = "<style:page-layout-properties fo:page-width=\"" + width + "cm\"/>";
    paragraphs.forEach(odt::add);
    return odt.file("");
  }

  /** The file of a document with a running head and "Page 1 of 2" at the foot of its pages; neither if it is empty. */
  public static String of(List<ReportParagraph> paragraphs, String runningHead) {
    FlatOdt odt = new FlatOdt();
    paragraphs.forEach(odt::add);
    return odt.file(runningHead);
  }

  private void add(ReportParagraph paragraph) {
    if (paragraph.apart()) {
      body.append("<text:p/>\n");
    }
    String text = "<text:p>" + escaped(paragraph.text()) + "</text:p>";
    int level = paragraph.level();
    body.append(level == 0 ? text : item(level, paragraph.marker(), text)).append('\n');
  }

  /** Each item is a list of its own that goes on with the last one of its style, as word processors keep them. */
  private String item(int level, String marker, String text) {
    AutomaticNumber number = AutomaticNumber.read(marker, Optional.ofNullable(open.get(level)));
    open.tailMap(level).clear();
    open.put(level, number);
    forms = new ArrayList<>(forms);
    forms.set(level - 1, number.form());
    Style style = styles.computeIfAbsent(forms, f -> new Style(styles.size() + 1));

    boolean next =
        style.counted[level - 1] + 1 == number.value() || number.form().isBullet();
    style.counted[level - 1] = number.value();
    Arrays.fill(style.counted, level, LEVELS, 0);
    String goesOn = style.lastList == 0 ? "" : " text:continue-list=\"list" + style.lastList + "\"";
    style.lastList = ++lists;
    return "<text:list xml:id=\"list" + lists + "\" text:style-name=\"L" + style.number + "\""
        + goesOn + ">" + "<text:list-item><text:list>".repeat(level - 1) + "<text:list-item"
        + (next ? "" : " text:start-value=\"" + number.value() + "\"") + ">" + text
        + "</text:list-item></text:list>".repeat(level);
  }

  private String file(String runningHead) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
            office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
        <office:automatic-styles>
        %s<style:page-layout style:name="Page">%s<style:header-style/><style:footer-style/></style:page-layout>
        </office:automatic-styles>
        <office:master-styles>
        <style:master-page style:name="Standard" style:page-layout-name="Page">%s</style:master-page>
        </office:master-styles>
        <office:body><office:text>
        %s</office:text></office:body></office:document>
        """.formatted(listStyles(), pageLayout, headAndFoot(runningHead), body);
  }

  private static String headAndFoot(String runningHead) {
    return runningHead.isEmpty()
        ? ""
        : "<style:header><text:p>" + escaped(runningHead)
            + "</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number>"
            + " of <text:page-count>1</text:page-count></text:p></style:footer>";
  }

  private String listStyles() {
    StringBuilder xml = new StringBuilder();
    styles.forEach((levels, style) -> {
      xml.append("<text:list-style style:name=\"L").append(style.number).append("\">");
      for (int i = 0; i < LEVELS; i++) {
        xml.append(levelStyle(i + 1, levels.get(i)));
      }
      xml.append("</text:list-style>\n");
    });
    return xml.toString();
  }

  private static String levelStyle(int level, Form form) {
    String place =
        "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
            + "<style:list-level-label-alignment text:label-followed-by=\"listtab\" fo:text-indent=\"-0.6cm\""
            + " fo:margin-left=\"" + level + "cm\"/></style:list-level-properties>";
    return form.isBullet()
        ? "<text:list-level-style-bullet text:level=\"" + level + "\" text:bullet-char=\""
            + escaped(form.suffix()) + "\">" + place + "</text:list-level-style-bullet>"
        : "<text:list-level-style-number text:level=\"" + level + "\" style:num-prefix=\""
            + form.prefix() + "\" style:num-format=\"" + form.format() + "\" style:num-suffix=\""
            + escaped(form.suffix()) + "\">" + place + "</text:list-level-style-number>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

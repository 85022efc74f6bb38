package org.rcm.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rcm.parser.AutomaticNumber.Form;
import org.rcm.parser.internal.files.Docx;

/** A report as Word writes it: automatic numbers, and sentences split into runs in the middle of words. */
final class DocxReport {
  private static final int LEVELS = 9;
  private static final int RUN = 17;

  private final StringBuilder body = new StringBuilder();
  private final Map<List<Form>, Integer> definitions = new HashMap<>();
  private final Map<List<Form>, int[]> counted = new HashMap<>();
  private final StringBuilder lists = new StringBuilder();
  private final StringBuilder instances = new StringBuilder();
  private final Map<Integer, Integer> instanceOf = new HashMap<>();
  private final TreeMap<Integer, AutomaticNumber> open = new TreeMap<>();
  private List<Form> forms = Collections.nCopies(LEVELS, Form.USUAL);
  private int lastInstance;

  private DocxReport() {}

  static Docx of(List<ReportParagraph> paragraphs) {
    DocxReport report = new DocxReport();
    paragraphs.forEach(report::add);
    return Docx.of(report.body.toString()).numbering(report.lists.toString() + report.instances);
  }

  private void add(ReportParagraph paragraph) {
    if (paragraph.apart()) {
      body.append("<w:p w:rsidR=\"00A77B3E\"/>");
    }
    body.append("<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00C04F21\">");
    if (paragraph.level() > 0) {
      int instance = instance(paragraph.level(), paragraph.marker());
      body.append("<w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"")
          .append(paragraph.level() - 1)
          .append("\"/><w:numId w:val=\"")
          .append(instance)
          .append("\"/></w:numPr></w:pPr>");
    }
    body.append("<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>");
    for (int from = 0; from < paragraph.text().length(); from += RUN) {
      String piece =
          paragraph.text().substring(from, Math.min(from + RUN, paragraph.text().length()));
      body.append("<w:r w:rsidRPr=\"00B12C44\"><w:rPr><w:lang w:val=\"en-US\"/></w:rPr>")
          .append(Docx.t(escaped(piece)))
          .append("</w:r><w:proofErr w:type=\"spellStart\"/>");
    }
    body.append("<w:bookmarkEnd w:id=\"0\"/></w:p>");
  }

  /** The list instance that gives a paragraph its marker: the last of its definition, or one that starts anew. */
  private int instance(int level, String marker) {
    AutomaticNumber number = AutomaticNumber.read(marker, Optional.ofNullable(open.get(level)));
    open.tailMap(level).clear();
    open.put(level, number);
    forms = new ArrayList<>(forms);
    forms.set(level - 1, number.form());
    int definition = definitions.computeIfAbsent(forms, this::define);
    int[] counts = counted.computeIfAbsent(forms, f -> new int[LEVELS]);
    boolean next = counts[level - 1] + 1 == number.value() || number.form().isBullet();
    counts[level - 1] = number.value();
    Arrays.fill(counts, level, LEVELS, 0);
    if (!next || !instanceOf.containsKey(definition)) {
      instanceOf.put(definition, ++lastInstance);
      instances.append(Docx.instance(
          lastInstance, definition, next ? "" : Docx.startOverride(level - 1, number.value())));
    }
    return instanceOf.get(definition);
  }

  private int define(List<Form> levels) {
    int id = definitions.size();
    String[] xml = new String[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      Form form = levels.get(i);
      xml[i] = Docx.level(
          i,
          format(form.format()),
          form.isBullet() ? form.suffix() : form.prefix() + "%" + (i + 1) + form.suffix());
    }
    lists.append(Docx.definition(id, xml));
    return id;
  }

  private static String format(String odf) {
    return switch (odf) {
      case "1" -> "decimal";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "bullet";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}

package org.rcm.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rcm.parser.AutomaticNumber.Form;

/** A report as web pages of three kinds: with real lists, as Word exports it, and with everything typed. */
final class HtmlPages {
  private static final Map<String, String> COUNTER_STYLES = Map.of(
      "1",
      "decimal",
      "a",
      "lower-alpha",
      "A",
      "upper-alpha",
      "i",
      "lower-roman",
      "I",
      "upper-roman");

  private final List<ReportParagraph> paragraphs;
  private final StringBuilder body = new StringBuilder();
  private final Deque<OpenList> open = new ArrayDeque<>();
  private final TreeMap<Integer, AutomaticNumber> last = new TreeMap<>();
  private final Map<Form, String> classes = new LinkedHashMap<>();

  /** A list that is open, at its level; its last item is open too. */
  private record OpenList(int level, Form form) {}

  private HtmlPages(List<ReportParagraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Items are items of lists; the numbers are the browser's. */
  static String semantic(List<ReportParagraph> paragraphs) {
    HtmlPages page = new HtmlPages(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      page.add(i);
    }
    page.closeTo(0);
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Report</title><style>%s</style></head>
        <body>
        %s</body>
        </html>
        """.formatted(page.sheet(), page.body);
  }

  private void add(int index) {
    ReportParagraph paragraph = paragraphs.get(index);
    String text = escaped(paragraph.text());
    if (paragraph.level() == 0) {
      closeTo(Math.max(0, nextLevel(index) - 1));
      body.append(paragraph.apart() ? "<p>&nbsp;</p>\n" : "").append("<p>" + text + "</p>\n");
      return;
    }
    int level = paragraph.level();
    AutomaticNumber number =
        AutomaticNumber.read(paragraph.marker(), Optional.ofNullable(last.get(level)));
    boolean goesOn =
        open.stream().anyMatch(list -> list.level() == level && list.form().equals(number.form()));
    closeTo(goesOn ? level : level - 1);
    if (goesOn) {
      body.append("</li>\n");
    } else {
      body.append(list(number));
      open.push(new OpenList(level, number.form()));
    }
    boolean next = goesOn
        && Optional.ofNullable(last.get(level))
            .filter(n -> n.value() + 1 == number.value())
            .isPresent();
    boolean counted = next || !goesOn || number.form().isBullet();
    body.append(counted ? "<li>" : "<li value=\"" + number.value() + "\">").append(text);
    last.tailMap(level, false).clear();
    last.put(level, number);
  }

  private int nextLevel(int index) {
    return paragraphs.stream()
        .skip(index)
        .mapToInt(ReportParagraph::level)
        .filter(level -> level > 0)
        .findFirst()
        .orElse(0);
  }

  private void closeTo(int level) {
    while (!open.isEmpty() && open.peek().level() > level) {
      body.append(open.pop().form().isBullet() ? "</li></ul>\n" : "</li></ol>\n");
    }
  }

  private String list(AutomaticNumber number) {
    Form form = number.form();
    if (form.isBullet()) {
      return form.suffix().equals("•")
          ? "\n<ul>"
          : "\n<ul style=\"list-style-type: '" + form.suffix() + " '\">";
    }
    String start = number.value() == 1 ? "" : " start=\"" + number.value() + "\"";
    if (form.prefix().isEmpty() && form.suffix().equals(".")) {
      String type = form.format().equals("1") ? "" : " type=\"" + form.format() + "\"";
      return "\n<ol" + type + start + ">";
    }
    String name = classes.computeIfAbsent(form, f -> "list" + classes.size());
    return "\n<ol class=\"" + name + "\"" + start + ">";
  }

  private String sheet() {
    StringBuilder css = new StringBuilder();
    classes.forEach((form, name) -> css.append(
        ("""
        ol.%1$s { list-style-type: none; }
        ol.%1$s > li::before { counter-increment: %1$s; content: "%2$s" counter(%1$s, %3$s) "%4$s "; }
        """).formatted(name, form.prefix(), COUNTER_STYLES.get(form.format()), form.suffix())));
    return css.toString();
  }

  /** Paragraphs with their numbers in them, in the markup of Word. */
  static String word(List<ReportParagraph> paragraphs) {
    StringBuilder body = new StringBuilder();
    for (ReportParagraph paragraph : paragraphs) {
      if (paragraph.apart()) {
        body.append("<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n\n");
      }
      String text = wrapped(escaped(paragraph.text()));
      body.append(
          paragraph.level() == 0
              ? "<p class=MsoNormal><span lang=EN-US style='font-size:11.0pt'>" + text
                  + "<o:p></o:p></span></p>\n\n"
              : wordItem(paragraph, text));
    }
    return """
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
        xmlns="http://www.w3.org/TR/REC-html40">

        <head>
        <meta http-equiv=Content-Type content="text/html; charset=utf-8">
        <meta name=Generator content="Microsoft Word 15">
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
        <style>
        <!--
         /* Style Definitions */
         p.MsoNormal, li.MsoNormal, div.MsoNormal
        	{mso-style-unhide:no;
        	margin:0in;
        	font-family:"Calibri",sans-serif;}
        @list l0:level1
        	{mso-level-tab-stop:none;
        	text-indent:-.25in;}
        -->
        </style>
        </head>

        <body lang=EN-US style='tab-interval:.5in'>

        <div class=WordSection1>

        %s</div>

        </body>

        </html>
        """.formatted(body);
  }

  private static String wordItem(ReportParagraph paragraph, String text) {
    boolean bullet = paragraph.marker().equals("•");
    String font = bullet ? "font-family:Symbol;mso-bidi-font-family:Symbol" : "";
    return ("<p class=MsoListParagraph style='margin-left:%1$din;text-indent:-.25in;mso-list:l0 level%1$d lfo1'>"
            + "<![if !supportLists]><span style='%2$s'><span style='mso-list:Ignore'>%3$s<span\n"
            + "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;\n</span></span></span><![endif]>%4$s<o:p></o:p></p>\n\n")
        .formatted(paragraph.level(), font, bullet ? "·" : paragraph.marker(), text);
  }

  /** Word breaks its lines of markup at some width. */
  private static String wrapped(String text) {
    return text.replaceAll("(.{60,80}) ", "$1\n");
  }

  /** One paragraph of the page with a line break behind each paragraph of the report. */
  static String breaks(List<ReportParagraph> paragraphs) {
    List<String> rows = new ArrayList<>();
    for (ReportParagraph paragraph : paragraphs) {
      if (paragraph.apart()) {
        rows.add("");
      }
      rows.add(escaped(paragraph.line()));
    }
    return "<p>" + String.join("<br>\n", rows) + "</p>\n";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

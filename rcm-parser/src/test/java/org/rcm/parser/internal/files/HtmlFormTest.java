package org.rcm.parser.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rcm.parser.internal.files.UnreadableFileException.Reason;

/** The text of a page is what a reader sees in a browser. */
class HtmlFormTest {

  // What is HTML

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        "<!doctype HTML PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><p>x",
        "\uFEFF \n<html lang=es>",
        "<!-- saved from url=(0022)https://example.org/ -->\n<!-- two -->\n<HTML><BODY>x",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns='http://www.w3.org/1999/xhtml'/>",
        "<head><title>x</title>",
        "<body>1. To thank",
        "<p>One</p>\n<p>Two</p>",
        "<ol><li>To thank<li>To ask</ol>",
        "<meta charset='utf-8'><b id=docs-internal><p dir=ltr>One</p><p>Two</p></b>",
        "<table><tr><td>1.</td><td>To thank</td></tr></table>"
      })
  void pagesAndWhatWasCutOutOfThemAreHtml(String text) {
    assertThat(HtmlForm.accepts(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "1. To thank Panama, where x < y and y > z.",
        "<b>CONCLUSIONS</b>\n\n1. To thank Panama.",
        "<span>CONCLUSIONS</span>\n\n1. To thank Panama.",
        "< 5 % of the members, > 3 of the observers",
        "<<Bridges>> over <<Rivers>>",
        "<http://example.org> is the address",
        "<?xml version=\"1.0\"?><report><p>x</p><p>y</p></report>",
        "CONCLUSIONS<br>1. To thank<br>2. To ask<br>",
        "<p>One paragraph.</p>",
        "<p align=center>**Title**</p>\n\n1. To thank.\n\n2. To ask.\n\n3. To close.\n\n4. To open.",
        "<htmlish>"
      })
  void textsWithATagOrTwoAreNot(String text) {
    assertThat(HtmlForm.accepts(text)).isFalse();
  }

  // Lines

  record Shown(String rule, String html, String text) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static Stream<Shown> rules() {
    return Stream.of(
        new Shown("blocks are lines", "<p>One<div>Two</div>Three<h2>Four</h2>", """
            One
            Two
            Three

            Four"""),
        new Shown(
            "inline elements are none",
            "<p>To <b>thank</b> <i>Pan</i>ama<span>,</span> <a href=x>too</a>.",
            "To thank Panama, too."),
        new Shown("blanks are one", "<p>  To\n\t thank <b> Panama </b> \n </p>", "To thank Panama"),
        new Shown("no-break blanks stay", "<p>Costa&nbsp;&nbsp;Rica", "Costa\u00A0\u00A0Rica"),
        new Shown("line breaks end lines", "<p>One<br>Two<br/><br>Three<br></p><p>Four", """
            One
            Two

            Three
            Four"""),
        new Shown(
            "empty paragraphs are empty lines", "<p>One<p>&nbsp;</p><p><br></p><p></p><p>Two", """
            One


            Two"""),
        new Shown("headings have an empty line above", "<p>One<h3>Two</h3><p>Three", """
            One

            Two
            Three"""),
        new Shown("a rule is an empty line", "<p>One<hr>Two", """
            One

            Two"""),
        new Shown(
            "preformatted text is kept", "<pre>\n1. To thank\n   Panama.\n\n2. To ask.</pre>", """
            1. To thank
               Panama.

            2. To ask."""),
        new Shown(
            "entities are characters",
            "<p>&laquo;M&eacute;xico&raquo; &amp; &#8220;Belice&#x201D; &lt;3&gt; migra&shy;ci&oacute;n",
            "«México» & “Belice” <3> migra\u00ADción"),
        new Shown("definitions are lines", "<dl><dt>Place<dd>Managua<dt>Date<dd>4 May</dl>", """
            Place
            Managua
            Date
            4 May"""),
        new Shown(
            "scripts and the like show nothing",
            "<script>var a = '<p>1. No</p>';</script><style>p{}</style><template><p>No</template>"
                + "<noscript><p>No</noscript><svg><title>No</title></svg><p>Yes",
            "Yes"),
        new Shown("what is inserted is text", "<p>To <ins>thank</ins> Panama", "To thank Panama"),
        new Shown(
            "raised letters belong to the word",
            "<p>on the 1<sup>st</sup> of May, 5 km<sup>2</sup>",
            "on the 1st of May, 5 km2"),
        new Shown(
            "text that is only kept from screen readers is seen",
            "<p aria-hidden=true>Yes",
            "Yes"));
  }

  static Stream<Shown> lists() {
    return Stream.of(
        new Shown("items have numbers", "<ol><li>One</li><li><p>Two</p></li><li>Three</ol>", """
            1. One
            2. Two
            3. Three"""),
        new Shown(
            "of all types",
            "<ol type=a><li>x</ol><ol type=A><li>x</ol><ol type=i start=4><li>x</ol><ol type=I start=9><li>x</ol>"
                + "<ol type=a start=27><li>x</ol>",
            """
            a. x
            A. x
            iv. x
            IX. x
            aa. x"""),
        new Shown("counted from any start", "<ol start=8><li>x<li>y<li value=12>z<li>u</ol>", """
            8. x
            9. y
            12. z
            13. u"""),
        new Shown(
            "or backwards",
            "<ol reversed><li>x<li>y</ol><ol reversed start=9><li>x<li>y</ol>",
            """
            2. x
            1. y
            9. x
            8. y"""),
        new Shown(
            "as the style says, which comes first",
            "<ol type=A style='list-style-type: lower-roman'><li>x<li style='list-style: upper-alpha outside'>y</ol>",
            """
            i. x
            B. y"""),
        new Shown(
            "bullets are told by their depth",
            "<ul><li>x<ul><li>y<ol><li>z<ul><li>u</ul></ol></ul></ul>",
            """
            • x
                ◦ y
                    1. z
                        ▪ u"""),
        new Shown(
            "lists in items go on below",
            "<ol><li>One:<ol type=a><li>x<li>y</ol><p>More</p><ol type=a start=3><li>z</ol><li>Two</ol>",
            """
            1. One:
                a. x
                b. y
            More
                c. z
            2. Two"""),
        new Shown(
            "lists beside items too", "<ol><li>One:</li><ol type=a><li>x</ol><li>Two</ol>", """
            1. One:
                a. x
            2. Two"""),
        new Shown(
            "a list goes on where it says so",
            "<ol><li>x</ol><p>Heading</p><ol start=2><li>y</ol>",
            """
            1. x

            Heading

            2. y""".replace("Heading\n\n", "Heading\n")),
        new Shown("no style, no marker", "<ul style='list-style:none'><li>1) x<li>2) y</ul>", """
            1) x
            2) y"""),
        new Shown(
            "typed numbers are not doubled",
            "<ol><li>a) x<li>b) y</ol><ul><li>i. x<li><b>ii.</b> y</ul>",
            """
            a) x
            b) y
            i. x
            ii. y"""),
        new Shown("one item that looks typed proves nothing", "<ol><li>A) x</ol>", "1. A) x"),
        new Shown("an item without words is its number", "<ol><li><li>x</ol>", """
            1.
            2. x"""),
        new Shown(
            "items with lines are no items",
            "<ul><li style='display:inline'>x<li style='display:inline'>y</ul>",
            "xy"),
        new Shown(
            "markers of a style sheet",
            "<style>@media print { ol.p > li:before { content: 'no' } } /* ol.p{} */\n"
                + "ol.p { list-style-type: none; counter-reset: n }\n"
                + "ol.p > li::before { counter-increment: n; content: \"(\" counter(n, lower-alpha) \") \" }</style>"
                + "<ol class='x p'><li>x<li>y</ol>",
            """
            (a) x
            (b) y"""),
        new Shown(
            "decimal numbers of a style sheet",
            "<style>li::before { content: counters(item, '.') ' ' }</style><ol><li>x<ol><li>y<li>z</ol></ol>",
            """
            1 x
                1.1 y
                1.2 z"""));
  }

  static Stream<Shown> programs() {
    return Stream.of(
        new Shown(
            "Word: numbers are typed, bullets are letters of symbol fonts",
            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span\n"
                + "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>To thank<o:p></o:p></p>"
                + "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                + "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·"
                + "<span>&nbsp; </span></span></span><![endif]>x</p>"
                + "<p style='mso-list:l0 level1 lfo1'><span style='font-family:\"Courier New\"'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span></span>y</p>"
                + "<p style='mso-list:l0 level1 lfo1'><span style='font-family:Wingdings'>§<span>&nbsp;</span></span>z</p>"
                + "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;</span></span>u</p>",
            """
            1.\u00A0\u00A0 To thank

            •\u00A0 x
            ◦\u00A0y
            ▪\u00A0z
            -\u00A0u"""),
        new Shown(
            "Word: conditional comments and page breaks show nothing",
            "<!--[if gte mso 9]><xml><w:x>No</w:x></xml><![endif]--><p>x</p>"
                + "<span><br clear=all style='page-break-before:always'></span><p>y</p>",
            """
            x
            y"""),
        new Shown(
            "Google Docs: numbers are counters of the style sheet, levels are lists of their own",
            "<style>ul.lst-kix_a-0{list-style-type:none}.lst-kix_a-0>li:before{content:\"\" counter(lst-ctn-kix_a-0,decimal) \". \"}"
                + ".lst-kix_a-1>li:before{content:\"\" counter(lst-ctn-kix_a-0,decimal) \".\" counter(lst-ctn-kix_a-1,lower-latin) \") \"}"
                + ".lst-kix_b-0>li:before{content:\"\\0025cf  \"}</style>"
                + "<ol class=\"c1 lst-kix_a-0 start\" start=\"1\"><li class=\"c0\">x</li></ol>"
                + "<ol class=\"c1 lst-kix_a-1 start\" start=\"1\"><li>y</li><li>z</li></ol>"
                + "<ol class=\"c1 lst-kix_a-0\" start=\"2\"><li>u</li></ol><ul class=\"lst-kix_b-0\"><li>v</li></ul>",
            """
            1. x
            1.a) y
            1.b) z
            2. u
            ● v"""),
        new Shown(
            "LibreOffice: the rest of a list starts with a list",
            "<ol><li><p>x</p></ol><p><br/>\n</p><ol><ol type=\"a\"><li><p>y</p></ol><li><p>z</p></ol>",
            """
            1. x

                a. y
            2. z"""));
  }

  static Stream<Shown> tables() {
    return Stream.of(
        new Shown(
            "a row is a line",
            "<table><caption>Calendar</caption><tr><th>Event<th>Date<tr><td><p>Seminar</p><td>4 May</table>",
            """
            Calendar
            Event\tDate
            Seminar\t4 May"""),
        new Shown(
            "tables that place blocks are none",
            "<table><tr><td><p>Left</p><p>More</p></td><td><p>Right</p></td></tr></table>",
            """
            Left
            More
            Right"""),
        new Shown(
            "numbers in a column of their own stand before the text",
            "<table><tr><td>1.<td><p>One</p><p>More</p><tr><td>2.<td>Two</table>",
            """
            1.\tOne
            More
            2.\tTwo"""));
  }

  @ParameterizedTest
  @MethodSource({"rules", "lists", "programs", "tables"})
  void showsWhatABrowserShows(Shown example) throws UnreadableFileException {
    assertThat(read(example.html()).text().stripTrailing()).isEqualTo(example.text());
  }

  // What is left out

  @Test
  void whatIsNotThereIsSaid() throws UnreadableFileException {
    FileText file = read("""
        <p>To thank <del>Belize</del><s></s> Panama<sup><a href="#n1">1</a></sup> for the maps.<sup>2</sup>
        <p hidden>Draft 3</p><p style="DISPLAY: none">x</p><p style="visibility:hidden">y</p><div style="display:none"> </div>
        <p>To ask <span style="text-decoration: line-through">Honduras</span> Canada. <img src=a alt="A map of the river"><img alt="">
        """);

    assertThat(file.text()).isEqualTo("""
        To thank Panama for the maps.
        To ask Canada.
        """);
    assertThat(file.notes())
        .extracting(
            note -> file.text().substring(0, note.start()).lines().count() + " " + note.message())
        .containsExactly(
            "1 struck-out text was left out: \"Belize\"",
            "1 the mark of a footnote was left out: \"1\"",
            "1 the mark of a footnote was left out: \"2\"",
            "1 text that the page hides was left out: \"Draft 3\"",
            "1 text that the page hides was left out: \"x\"",
            "1 text that the page hides was left out: \"y\"",
            "2 struck-out text was left out: \"Honduras\"",
            "2 a picture was left out, which stands for \"A map of the river\"");
  }

  @Test
  void theNumberOfANoteIsNoItem() throws UnreadableFileException {
    assertThat(read("<p>x</p><p><sup>1</sup> See the annex.").text())
        .isEqualTo("x\n¹ See the annex.\n");
  }

  @Test
  void numbersThatWereTypedTwiceAreSaid() throws UnreadableFileException {
    assertThat(read("<ol><li>a) x<li>b) y</ol>").notes())
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("numbers", "left out"));
  }

  @Test
  void linesThatThePageBreaksAreToldFromParagraphs() throws UnreadableFileException {
    assertThat(read("<p>1. To thank<br>Panama<br>for the maps</p>").wrapped()).isTrue();
    assertThat(read("<pre>1. To thank\nPanama\n</pre>").wrapped()).isTrue();
    assertThat(read("<p>1. To thank</p><p>Panama<br>for the maps</p><p>x").wrapped())
        .isFalse();
  }

  @Test
  void aPageWithoutLettersIsSaid() {
    assertThatThrownBy(() -> read("<div id=root></div><script>start()</script><p>---"))
        .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
          assertThat(e.reason()).isEqualTo(Reason.NO_TEXT);
          assertThat(e).hasMessageContaining("script");
        });
  }

  @Test
  void tooManyTagsAreSaid() {
    assertThatThrownBy(() -> read("<b>x".repeat(500_001)))
        .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
          assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
          assertThat(e).hasMessageContaining("tags");
        });
  }

  private static FileText read(String body) throws UnreadableFileException {
    return HtmlForm.read("<!DOCTYPE html><html><body>" + body);
  }

  static List<String> asides(FileText file) {
    return file.asides().stream()
        .flatMap(aside -> file.text().substring(aside.start(), aside.end()).lines())
        .toList();
  }
}

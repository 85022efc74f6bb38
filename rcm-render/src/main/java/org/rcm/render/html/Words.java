package org.rcm.render.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.model.Report;
import org.rcm.render.internal.content.Inline;
import org.rcm.render.internal.content.Inlines;
import org.rcm.render.internal.content.Labels;
import org.rcm.render.internal.content.Piece;

/** Writes the words of a report and those of the library, each marked with its language where it is not the page's. */
final class Words {
  private final HtmlWriter out;
  private final Inlines inlines;
  private final Labels labels;
  private final Optional<String> labelLanguage;

  Words(HtmlWriter out, Report report, Labels labels) {
    this.out = out;
    this.inlines = new Inlines(report, labels);
    this.labels = labels;
    this.labelLanguage = isSame(report.language(), labels.language())
        ? Optional.empty()
        : Optional.of(labels.language().toLanguageTag());
  }

  private static boolean isSame(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }

  /** The language of the library's words, if it is not that of the page. */
  @Nullable
  String labelLanguage() {
    return labelLanguage.orElse(null);
  }

  String label(String key) {
    return labels.get(key);
  }

  /** What a link to a place in the page is called: "Conclusion 7.p". */
  String label(String key, String number) {
    return labels.get(key).replace("{number}", number);
  }

  /** Words of the report, with links and words of another language. */
  void write(String text) {
    write(text, inlines.in(text));
  }

  private void write(String text, List<Inline.Range> ranges) {
    for (Piece piece : Piece.of(text, ranges)) {
      if (piece.inline().isEmpty()) {
        out.text(piece.text());
      } else if (piece.inline().get() instanceof Inline.Link link) {
        String target = link.isWeb() ? link.target() : "#" + Anchors.item(link.target());
        out.start("a", "href", target).text(piece.text()).end();
      } else if (piece.inline().get() instanceof Inline.Passage passage) {
        out.start("span", "lang", passage.language().toLanguageTag())
            .text(piece.text())
            .end();
      }
    }
  }

  /** The number of a conclusion as a link to it. */
  void writeNumber(String number) {
    if (inlines.asNumber(number).isEmpty()) {
      out.text(number);
      return;
    }
    out.start("a", "href", "#" + Anchors.item(number), "aria-label", label("link.item", number))
        .text(number)
        .end();
  }
}

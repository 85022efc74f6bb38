package org.rcm.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;
import org.rcm.render.TextRenderer;
import org.rcm.render.internal.content.Labels;

/**
 * Writes a report as one web page that is whole in itself: it loads nothing, runs nothing, and can be sent as a file, put
 * on a site or printed.
 *
 * <pre>{@code
 * String page = HtmlRenderer.create().renderToString(report);
 *
 * HtmlRenderer forTheSite = HtmlRenderer.builder()
 *     .labelLanguage(Locale.forLanguageTag("es"))
 *     .letterhead("Secretaría Ejecutiva")
 *     .build();
 * }</pre>
 *
 * <p>The page shows title, facts of the meeting and conclusions as the report has them, with the labels as printed, then the
 * commitments by party and the calendar as tables. Tables and conclusions lead to each other, and each conclusion has an
 * address: {@code report.html#c-7.p.ii}. A page of twenty items and more has contents.
 *
 * <p>It is made for those who hear or enlarge it as for those who see it (WCAG 2.2, level AA): headings in their order,
 * lists that are lists, tables with captions and heads, the language of every passage, dark and light colours as the
 * reader prefers. It is HTML that XML parsers read too, in UTF-8.
 *
 * <p>The same report gives the same bytes. Immutable and thread-safe.
 */
public final class HtmlRenderer implements TextRenderer {
  private static final String STYLE_SHEET = "style.css";

  private final Optional<Locale> labelLanguage;
  private final List<String> letterhead;
  private final boolean commitmentTable;
  private final String styleSheet;

  private HtmlRenderer(Builder builder) {
    labelLanguage = builder.labelLanguage;
    letterhead = builder.letterhead;
    commitmentTable = builder.commitmentTable;
    styleSheet = styleSheet();
  }

  private static String styleSheet() {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream(STYLE_SHEET)) {
      if (in == null) {
        throw new IllegalStateException(
            "The resource " + STYLE_SHEET + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + STYLE_SHEET + " cannot be read", e);
    }
  }

  /** {@return a renderer with the default of every option} */
  public static HtmlRenderer create() {
    return builder().build();
  }

  /** {@return a builder with the default of every option} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    Page page = new Page(report, Labels.of(report, labelLanguage), letterhead, commitmentTable);
    out.write(page.write(styleSheet).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String fileExtension() {
    return ".html";
  }

  /** Builds an {@link HtmlRenderer}. Not thread-safe. */
  public static final class Builder {
    private Optional<Locale> labelLanguage = Optional.empty();
    private List<String> letterhead = List.of();
    private boolean commitmentTable = true;

    private Builder() {}

    /**
     * The language of what is added to the report: labels, dates in words, names of countries. By default it is that of
     * the report if that is English or Spanish, otherwise English.
     *
     * @param language English or Spanish
     * @return this builder
     * @throws InvalidValueException if it is another language
     */
    public Builder labelLanguage(Locale language) {
      labelLanguage = Optional.of(Labels.language(language));
      return this;
    }

    /**
     * Who sends the document out: lines at the head of the page. None by default.
     *
     * @param lines the lines; blank ones are left out
     * @return this builder
     */
    public Builder letterhead(String... lines) {
      letterhead = Stream.of(lines).filter(line -> !line.isBlank()).toList();
      return this;
    }

    /**
     * Whether a table at the end lists the commitments; it does by default.
     *
     * @param shown whether it is there
     * @return this builder
     */
    public Builder commitmentTable(boolean shown) {
      commitmentTable = shown;
      return this;
    }

    /** {@return the renderer} */
    public HtmlRenderer build() {
      return new HtmlRenderer(this);
    }
  }
}

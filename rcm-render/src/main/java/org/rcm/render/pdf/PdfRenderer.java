package org.rcm.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;
import org.rcm.render.Renderer;

/**
 * Writes a report as PDF, set for print and for the screen.
 *
 * <pre>{@code
 * PdfRenderer.create().render(report, out);
 *
 * PdfRenderer forTheMinister = PdfRenderer.builder()
 *     .labelLanguage(Locale.forLanguageTag("es"))
 *     .letterhead("Secretaría de Gobernación", "Unidad de Política Migratoria")
 *     .pageSize(PageSize.LETTER)
 *     .build();
 * }</pre>
 *
 * <p>The pages show title, facts of the meeting and conclusions as the report has them, then the commitments and the
 * calendar as tables. Text in Latin, Greek and Cyrillic letters is set as it is; a character for which no font is at
 * hand shows as a question mark, and copied text still has it. Right-to-left and complex scripts are not shaped.
 *
 * <p>The same report gives the same bytes, on every machine and at any time. OpenPDF must be on the class path or
 * module path.
 *
 * <p>Immutable and thread-safe.
 */
public final class PdfRenderer implements Renderer {
  private static final LocalDate FIXED_DATE = LocalDate.of(2000, 1, 1);

  private final Optional<Locale> labelLanguage;
  private final PageSize pageSize;
  private final List<String> letterhead;
  private final boolean commitmentTable;
  private final Optional<LocalDate> creationDate;

  private PdfRenderer(Builder builder) {
    labelLanguage = builder.labelLanguage;
    pageSize = builder.pageSize;
    letterhead = builder.letterhead;
    commitmentTable = builder.commitmentTable;
    creationDate = builder.creationDate;
  }

  /** {@return a renderer with the default of every option} */
  public static PdfRenderer create() {
    return builder().build();
  }

  /** {@return a builder with the default of every option} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    out.write(file(report));
    out.flush();
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public String fileExtension() {
    return ".pdf";
  }

  private byte[] file(Report report) throws IOException {
    Labels labels = Labels.in(
        labelLanguage.or(() -> Labels.supported(report.language())).orElse(Locale.ENGLISH));
    ReportBlocks content = new ReportBlocks(report, labels);
    PageFrame frame = pageSize.frame();
    boolean oneLanguage =
        labels.language().getLanguage().equals(report.language().getLanguage());
    List<Page> pages = DocumentSetter.pages(
        content.blocks(letterhead, commitmentTable),
        frame,
        oneLanguage ? Optional.empty() : Optional.of(labels.language()));
    Canvas canvas = new OpenPdfCanvas(frame, content.info(date(report), pages.size()));
    Painter.paint(pages, content.furniture(frame, letterhead), canvas);
    return canvas.finish();
  }

  private LocalDate date(Report report) {
    return creationDate
        .or(() -> report.meeting().endDate().filter(PdfRenderer::canBeWritten))
        .orElse(FIXED_DATE);
  }

  /** PDF writes years with four digits. */
  private static boolean canBeWritten(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= 9999;
  }

  /** Builds a {@link PdfRenderer}. Not thread-safe. */
  public static final class Builder {
    private Optional<Locale> labelLanguage = Optional.empty();
    private PageSize pageSize = PageSize.A4;
    private List<String> letterhead = List.of();
    private boolean commitmentTable = true;
    private Optional<LocalDate> creationDate = Optional.empty();

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
      labelLanguage = Optional.of(Labels.supported(language)
          .orElseThrow(() -> new InvalidValueException(
              "The language of labels must be English or Spanish (\"en\", \"es\"), but was \""
                  + language.toLanguageTag() + "\"")));
      return this;
    }

    /**
     * The sheet; A4 by default.
     *
     * @param size the size
     * @return this builder
     */
    public Builder pageSize(PageSize size) {
      pageSize = size;
      return this;
    }

    /**
     * Who sends the document out: lines at the head of the first page, the first of them also at the foot of each. None
     * by default.
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

    /**
     * The date that the file bears. By default it is the last day of the meeting, or 1 January 2000 if that is unknown;
     * never today's, so that the same report always gives the same file.
     *
     * @param date the date
     * @return this builder
     * @throws InvalidValueException if the year has more than four digits or is before year 1
     */
    public Builder creationDate(LocalDate date) {
      if (!canBeWritten(date)) {
        throw new InvalidValueException(
            "The creation date of a PDF must be in the years 1 to 9999, but was " + date);
      }
      creationDate = Optional.of(date);
      return this;
    }

    /** {@return the renderer} */
    public PdfRenderer build() {
      return new PdfRenderer(this);
    }
  }
}

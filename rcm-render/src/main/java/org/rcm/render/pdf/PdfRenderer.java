package org.rcm.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;
import org.rcm.render.Renderer;
import org.rcm.render.internal.content.Inlines;
import org.rcm.render.internal.content.Labels;
import org.rcm.render.internal.content.ReportContent;

/**
 * Writes a report as PDF, set for print and for the screen.
 *
 * <pre>{@code
 * PdfRenderer.create().render(report, out);
 *
 * PdfRenderer forTheMinister = PdfRenderer.builder()
 *     .labelLanguage(Locale.forLanguageTag("es"))
 *     .letterhead("Secretaría de Gobernación", "Unidad de Política Migratoria")
 *     .logo(Files.readAllBytes(Path.of("shield.png")), "Escudo nacional")
 *     .pageSize(PageSize.LETTER)
 *     .draftMark(true)
 *     .build();
 * }</pre>
 *
 * <p>The pages show title, facts of the meeting and conclusions as the report has them, then the commitments by party
 * and the calendar as tables. Addresses of the web, references such as "see conclusion 7.p.ii" and the numbers in the
 * tables are links. Text in Latin, Greek and Cyrillic letters is set as it is; a character for which no font is at hand,
 * and one of a script that runs from right to left, shows as a question mark, and copied text still has it:
 * {@link #missingCharacters} names them.
 *
 * <p>The file follows PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): fit for archives, and for those who hear it read
 * aloud. The report is inside once more as data, {@code report.json} and {@code report.xml}, from which {@link PdfReader}
 * gives an equal report back. For each of the two a library must be there, Jackson and JAXB; the file lacks what cannot
 * be written.
 *
 * <p>The same report gives the same bytes with the same libraries, on every machine and at any time. OpenPDF must be on
 * the class path or module path.
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
  private final Optional<Logo> logo;
  private final boolean draftMark;
  private final boolean embeddedData;

  private PdfRenderer(Builder builder) {
    labelLanguage = builder.labelLanguage;
    pageSize = builder.pageSize;
    letterhead = builder.letterhead;
    commitmentTable = builder.commitmentTable;
    creationDate = builder.creationDate;
    logo = builder.logo;
    draftMark = builder.draftMark;
    embeddedData = builder.embeddedData;
  }

  /** {@return a renderer with the default of every option} */
  public static PdfRenderer create() {
    return builder().build();
  }

  /** {@return a builder with the default of every option} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidValueException if the report has a date outside the years 1 to 9999, which its data cannot carry;
   *     without {@linkplain Builder#embeddedData data} it can be written
   */
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

  /**
   * The characters that the pages cannot show, of the report and the letterhead: those for which there is no font, and
   * those of scripts that run from right to left. Each shows as a question mark.
   *
   * <pre>{@code
   * renderer.missingCharacters(report); // [中, 文]
   * }</pre>
   *
   * @param report the report
   * @return each of them once, in the order of their codes; empty if the pages show all that the report says
   */
  public SortedSet<String> missingCharacters(Report report) {
    PageWords words = words(report);
    List<Page> pages = pages(words);
    Furniture furniture = words.furniture(pageSize.frame(), letterhead, draftMark);
    List<Mark> marks = new ArrayList<>(furniture.header(2));
    marks.addAll(furniture.footer(1, 1));
    return MissingGlyphs.in(pages, marks);
  }

  private byte[] file(Report report) throws IOException {
    PageWords words = words(report);
    PageFrame frame = pageSize.frame();
    List<Page> pages = pages(words);
    List<AssociatedFile> data = embeddedData ? ReportData.of(report, words.labels()) : List.of();
    Canvas canvas = new OpenPdfCanvas(frame, words.info(date(report), pages.size(), data));
    Painter.paint(pages, words.furniture(frame, letterhead, draftMark), canvas);
    return canvas.finish();
  }

  private PageWords words(Report report) {
    Labels labels = Labels.of(report, labelLanguage);
    return new PageWords(report, labels, new ReportContent(report, labels));
  }

  private List<Page> pages(PageWords words) {
    Report report = words.report();
    Labels labels = words.labels();
    boolean oneLanguage =
        labels.language().getLanguage().equals(report.language().getLanguage());
    Setting setting = new Setting(
        pageSize.frame(),
        oneLanguage ? Optional.empty() : Optional.of(labels.language()),
        new Inlines(report, labels),
        logo);
    return DocumentSetter.pages(words.content().blocks(letterhead, commitmentTable), setting);
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
    private Optional<Logo> logo = Optional.empty();
    private boolean draftMark;
    private boolean embeddedData = true;

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
     * A picture at the head of the first page, at most 44 points high and 220 wide. None by default. Its colours are taken
     * for sRGB, whatever profile it carries.
     *
     * @param image the bytes of a PNG or JPEG file (8 bits in grey or RGB) of at most 8 MB and 16 million pixels
     * @param alternativeText what it shows, for those who do not see it: "Coat of arms of Guatemala"; in the language of
     *     the labels
     * @return this builder
     * @throws InvalidValueException if the bytes are something else or damaged, or the text is blank
     */
    public Builder logo(byte[] image, String alternativeText) {
      logo = Optional.of(LogoReader.read(image.clone(), alternativeText));
      return this;
    }

    /**
     * Whether "DRAFT" or "BORRADOR" stands across each page, in light grey below the text; it does not by default. As part
     * of the page and not of the text (an artifact, ISO 32000-1, 14.8.2.2) it is not read aloud and not taken for text by
     * programs.
     *
     * @param shown whether it is there
     * @return this builder
     */
    public Builder draftMark(boolean shown) {
      draftMark = shown;
      return this;
    }

    /**
     * Whether the report is inside the file once more as data, for {@link PdfReader} and other programs; it is by default.
     * The data have all of the report, also what the pages do not show, such as the words on which commitments rest.
     *
     * @param inside whether it is there
     * @return this builder
     */
    public Builder embeddedData(boolean inside) {
      embeddedData = inside;
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

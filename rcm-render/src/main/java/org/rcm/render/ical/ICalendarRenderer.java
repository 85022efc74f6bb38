package org.rcm.render.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rcm.model.InvalidValueException;
import org.rcm.model.Report;
import org.rcm.render.TextRenderer;
import org.rcm.render.internal.document.ActivitiesMapper;
import org.rcm.render.internal.document.ActivityDocument;
import org.rcm.render.internal.document.DocumentMapper;
import org.rcm.render.internal.document.ReportDocument;

/**
 * Writes what reports announce and demand as a calendar: iCalendar (RFC 5545, with RFC 7986), UTF-8, lines ended by CRLF.
 *
 * <pre>{@code
 * ICalendarRenderer.create().render(report, out);
 * ICalendarRenderer.builder().stamp(Instant.now()).build().renderToString(report);
 * }</pre>
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>report</th><th>iCalendar</th></tr>
 * <tr><td>the report</td>
 *     <td>{@code VJOURNAL} on the last day of the meeting, to which all else is {@code RELATED-TO}</td></tr>
 * <tr><td>{@link Report#activities()} with dates, each once, though it is a commitment too</td>
 *     <td>{@code VEVENT} of whole days; {@code DTEND} is the day after the last. One for each period, since the
 *     periods may differ in length, which {@code RDATE} cannot say; later ones are {@code SIBLING} of the first. Where
 *     only the first day is said, it is that day. Where only the last is said ("by the end of March"), it is a
 *     {@code VTODO}.</td></tr>
 * <tr><td>other commitments with dates</td>
 *     <td>{@code VTODO}: {@code DTSTART} and {@code DUE} are the first and last day of all, as far as they are
 *     said</td></tr>
 * <tr><td>time frames that are coarser than a day</td>
 *     <td>all days that the words may mean, and an event is {@code TENTATIVE}; {@code COMMENT} has the words</td></tr>
 * <tr><td>time frames without dates ("as soon as possible"), and no time frame at all</td>
 *     <td>nothing: a calendar has no place for them</td></tr>
 * <tr><td>the responsible and those who help</td>
 *     <td>{@code CATEGORIES}. {@code ATTENDEE} and {@code ORGANIZER} are for invitations by e-mail and must not stand in
 *     a calendar that is published (RFC 5545, 3.8.4.1).</td></tr>
 * <tr><td>status</td>
 *     <td>of a {@code VTODO}: {@code COMPLETED} if implemented, {@code CANCELLED} if superseded, otherwise
 *     {@code NEEDS-ACTION}</td></tr>
 * </table>
 *
 * <p>{@code UID}s are made of what the report says of itself (first day, body, kind, language, and the title where day or
 * body is not said) and the number of the conclusion, {@code urn:rcm:report:2018-07-19:RCGM:CONCLUSIONS:en#commitment-13.e-1}:
 * a calendar that is read again replaces what was there. Two documents of one kind and language from one meeting have the
 * same names, so they are not for one calendar. Texts carry their language.
 *
 * <p>Immutable and thread-safe.
 */
public final class ICalendarRenderer implements TextRenderer {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final @Nullable Instant stamp;

  private ICalendarRenderer(@Nullable Instant stamp) {
    this.stamp = stamp;
  }

  /** {@return a renderer whose calendars carry the day of the meeting as the time at which they were made} */
  public static ICalendarRenderer create() {
    return builder().build();
  }

  /** {@return a builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  @Override
  public void render(Report report, OutputStream out) throws IOException {
    out.write(renderToBytes(report));
    out.flush();
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  @Override
  public byte[] renderToBytes(Report report) {
    ReportDocument document = DocumentMapper.toDocument(report);
    List<ActivityDocument> activities =
        Objects.requireNonNull(ActivitiesMapper.toDocument(report.activities()).activities);
    ContentLines out = new ContentLines(Objects.requireNonNull(document.language));
    out.begin("VCALENDAR");
    out.plain("VERSION", "2.0");
    out.plain("PRODID", "-//RCM//rcm-render//EN");
    out.text("NAME", Objects.requireNonNull(document.title)); // RFC 7986, 5.1
    new CalendarEntries(out, document, activities, stamp(report)).write();
    out.end("VCALENDAR");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String stamp(Report report) {
    Optional<Instant> lastDay =
        report.meeting().endDate().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    return STAMP.format(stamp == null ? lastDay.orElse(Instant.EPOCH) : stamp);
  }

  @Override
  public String name() {
    return "ics";
  }

  @Override
  public String mediaType() {
    return "text/calendar";
  }

  @Override
  public String fileExtension() {
    return ".ics";
  }

  /** Builds an {@link ICalendarRenderer}. Not thread-safe. */
  public static final class Builder {
    private static final Instant FIRST =
        LocalDate.of(1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant BEHIND_LAST =
        LocalDate.of(10000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private @Nullable Instant stamp;

    private Builder() {}

    /**
     * When calendars are made, {@code DTSTAMP}. By default midnight (UTC) of the last day of the meeting, 1 January 1970
     * where it is not known; never the clock, so that the same report gives the same bytes. Programs that look for the
     * newer of two calendars need the time of making.
     *
     * @param time the time; fractions of a second are cut off
     * @return this builder
     * @throws InvalidValueException if it is outside the years 1 to 9999
     */
    public Builder stamp(Instant time) {
      if (time.isBefore(FIRST) || !time.isBefore(BEHIND_LAST)) {
        throw new InvalidValueException(
            "Calendars carry times of the years 1 to 9999, but one was " + time);
      }
      stamp = time;
      return this;
    }

    /** {@return a renderer} */
    public ICalendarRenderer build() {
      return new ICalendarRenderer(stamp);
    }
  }
}

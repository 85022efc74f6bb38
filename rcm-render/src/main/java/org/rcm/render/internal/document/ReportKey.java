package org.rcm.render.internal.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a report among all reports, by which calendars and linked data refer to it and to what is in it: first day
 * of the meeting, body, kind and language, {@code urn:rcm:report:2018-07-19:RCGM:CONCLUSIONS:en}.
 *
 * <p>It is made of what a report says of itself, so that the same report has the same name whenever it is written. A
 * report that does not say day and body has its title in the name too, as the first 16 hexadecimal digits of its SHA-256.
 * Two documents of one kind and language from one meeting have one name; so has a corrected copy, which is to take the
 * place of the first. Names are URNs in the syntax of RFC 8141; their namespace is not registered.
 */
public final class ReportKey {
  private static final int TITLE_DIGITS = 16;

  private final String urn;

  private ReportKey(String urn) {
    this.urn = urn;
  }

  /**
   * The name of a report.
   *
   * @param report its wire shape
   * @return the name
   */
  public static ReportKey of(ReportDocument report) {
    MeetingDocument meeting = Objects.requireNonNull(report.meeting);
    Stream<@Nullable String> parts =
        Stream.of(meeting.startDate, meeting.body, report.kind, report.language);
    List<String> known =
        parts.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    String name = "urn:rcm:report:" + String.join(":", known);
    return new ReportKey(
        meeting.startDate == null || meeting.body == null
            ? name + ":" + digits(Objects.requireNonNull(report.title))
            : name);
  }

  private static String digits(String title) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(title.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, TITLE_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** {@return the name of the report} */
  public String urn() {
    return urn;
  }

  /**
   * The name of something in the report.
   *
   * @param sort what it is, {@code "conclusion"}
   * @param id its number or id, {@code 13.e#1}
   * @return the name of the report and a fragment, {@code …#commitment-13.e-1}
   */
  public String urn(String sort, String id) {
    // A fragment has no second #, and no square brackets (RFC 3986, 3.5).
    String fragment = id.replace('#', '-').replace("[", "%5B").replace("]", "%5D");
    return urn + "#" + sort + "-" + fragment;
  }

  /**
   * The name of a party, the same in every report.
   *
   * @param id the id of the party
   * @return {@code urn:rcm:party:CA}
   */
  public static String party(String id) {
    return "urn:rcm:party:" + id;
  }
}

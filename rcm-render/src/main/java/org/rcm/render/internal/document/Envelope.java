package org.rcm.render.internal.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file says of itself: that it is a report, and in which version of the format. */
public final class Envelope {
  /** The name of the format. */
  public static final String SCHEMA = "org.rcm.report";

  /** The version that this library writes. */
  public static final String VERSION = "1.0";

  /** The namespace of the elements in XML. */
  public static final String NAMESPACE = "urn:rcm:report:1";

  /** What stands in the list of the responsible where a report names nobody. */
  public static final String UNSTATED = "UNSTATED";

  private static final Pattern READABLE = Pattern.compile("1\\.(0|[1-9][0-9]{0,5})");

  private Envelope() {}

  /**
   * Refuses what is no report or of a version that cannot be read.
   *
   * @param report the file
   * @throws DocumentException if it is
   */
  public static void check(ReportDocument report) {
    requirePresent(report, "schema", report.schema, SCHEMA);
    requirePresent(report, "schemaVersion", report.schemaVersion, VERSION);
    checkAsFarAsRead(report);
  }

  /**
   * The same for a file of which the rest could not be read: a file of another version is better explained by its
   * version than by what is unexpected in it.
   *
   * @param report what was read of the file
   * @throws DocumentException if schema or version are there and wrong
   */
  public static void checkAsFarAsRead(ReportDocument report) {
    String schema = report.schema;
    if (schema != null && !schema.equals(SCHEMA)) {
      throw error(
          report, "schema", Quoted.of(schema) + " is not a report, which is " + Quoted.of(SCHEMA));
    }
    String version = report.schemaVersion;
    if (version != null && !READABLE.matcher(version).matches()) {
      throw error(
          report,
          "schemaVersion",
          Quoted.of(version) + " cannot be read; this library reads " + VERSION
              + " and later versions 1.x");
    }
  }

  /**
   * Whether a file may hold properties that this library does not know.
   *
   * @param version the version that the file gives
   * @return whether it is a later minor version of the same format
   */
  public static boolean isNewer(@Nullable String version) {
    return version != null
        && !version.equals(VERSION)
        && READABLE.matcher(version).matches();
  }

  private static void requirePresent(
      ReportDocument report, String name, @Nullable String value, String expected) {
    if (value == null) {
      throw error(report, name, "is missing; a report has " + Quoted.of(expected) + " there");
    }
  }

  private static DocumentException error(ReportDocument report, String name, String explanation) {
    return new DocumentException(DocumentPath.root(report).at(name, null), explanation, null);
  }
}

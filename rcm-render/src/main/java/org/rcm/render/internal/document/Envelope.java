package org.rcm.render.internal.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file says of itself: that it is a report or a list of activities, and in which version of the format. */
public final class Envelope {
  /** The name of the format of reports. */
  public static final String SCHEMA = "org.rcm.report";

  /** The name of the format of lists of activities. */
  public static final String ACTIVITIES = "org.rcm.activities";

  /** The name of the format of registers. */
  public static final String REGISTER = "org.rcm.register";

  /** The version that this library writes. */
  public static final String VERSION = "1.0";

  /** The namespace of the elements in XML. */
  public static final String NAMESPACE = "urn:rcm:report:1";

  /** What stands in the list of the responsible where a report names nobody. */
  public static final String UNSTATED = "UNSTATED";

  private static final Pattern READABLE = Pattern.compile("1\\.(0|[1-9][0-9]{0,5})");

  private Envelope() {}

  /**
   * Refuses what is of another format, or of a version that cannot be read.
   *
   * @param file the file
   * @throws DocumentException if it is
   */
  public static void check(RootDocument file) {
    requirePresent(file, "schema", file.givenSchema(), file.format());
    requirePresent(file, "schemaVersion", file.givenVersion(), VERSION);
    checkAsFarAsRead(file);
  }

  /**
   * The same for a file of which the rest could not be read: a file of another version is better explained by its
   * version than by what is unexpected in it.
   *
   * @param file what was read of the file
   * @throws DocumentException if schema or version are there and wrong
   */
  public static void checkAsFarAsRead(RootDocument file) {
    String schema = file.givenSchema();
    if (schema != null && !schema.equals(file.format())) {
      throw error(
          file,
          "schema",
          Quoted.of(schema) + " is not " + file.noun() + ", which is " + Quoted.of(file.format()));
    }
    String version = file.givenVersion();
    if (version != null && !READABLE.matcher(version).matches()) {
      throw error(
          file,
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
      RootDocument file, String name, @Nullable String value, String expected) {
    if (value == null) {
      throw error(
          file, name, "is missing; " + file.noun() + " has " + Quoted.of(expected) + " there");
    }
  }

  private static DocumentException error(RootDocument file, String name, String explanation) {
    return new DocumentException(DocumentPath.root(file).at(name, null), explanation, null);
  }
}

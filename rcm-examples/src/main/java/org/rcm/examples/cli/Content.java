package org.rcm.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file holds, told from how it begins and not from its name. */
enum Content {
  /** One of our own files: a report. */
  JSON,
  /** One of our own files: a list of activities. */
  ACTIVITIES,
  /** One of our own files. */
  XML,
  /** The usual mistake. */
  RTF,
  /** Anything else; the parser will say whether it is a report. */
  TEXT;

  private static final int SAMPLE = 4096;
  /** A web page may begin as XML. */
  private static final Pattern HTML =
      Pattern.compile("<(?:!doctype\\s+)?html\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SCHEMA_OF_ACTIVITIES =
      Pattern.compile("\"schema\"\\s*:\\s*\"org\\.rcm\\.activities\"");

  /** Looks at the start of a stream that can be marked, and goes back to it. */
  static Content of(InputStream in) throws IOException {
    in.mark(SAMPLE);
    byte[] bytes = in.readNBytes(SAMPLE);
    in.reset();
    return of(bytes);
  }

  static Content of(byte[] bytes) {
    // One char per byte will do: what counts is ASCII. Zeros are those of UTF-16, the rest are byte
    // order marks.
    String start = new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
        .stripLeading();
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith("{")) {
      return SCHEMA_OF_ACTIVITIES.matcher(start).find() ? ACTIVITIES : JSON;
    }
    boolean xml = start.startsWith("<?xml") && !HTML.matcher(start).find();
    return xml || start.startsWith("<report") ? XML : TEXT;
  }
}

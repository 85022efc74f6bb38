package org.rcm.render.internal.document;

import java.util.regex.Pattern;

/** Values of a file as messages quote them. */
public final class Quoted {
  private static final int LONGEST = 64;
  private static final Pattern UNREADABLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}|\\p{Zl}|\\p{Zp}");

  private Quoted() {}

  /**
   * A value in quotation marks, cut where it gets long, without characters that would break the line.
   *
   * @param value any text
   * @return the text as a message shows it
   */
  public static String of(String value) {
    String cut = value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    return "\"" + UNREADABLE.matcher(cut).replaceAll("\uFFFD") + "\"";
  }
}

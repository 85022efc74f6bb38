package org.rcm.parser.internal.files.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the footnotes of a page: smaller lines at its end, from one that starts with a sign which stands raised in the
 * text above. They are set aside, as they would break the sentence that goes on overleaf or in the next column.
 */
final class Footnotes {
  private static final float SMALLER = 0.93f;
  /** Below the notes the foot of the page may stand. */
  private static final int MOST_FEET = 3;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern SIGN = Pattern.compile("[" + RAISED + "]{1,3}");
  private static final Pattern FIRST =
      Pattern.compile("^(?:[" + RAISED + "]{1,3}|[0-9]{1,3}(?=[ .)]))");

  private Footnotes() {}

  /** The rows of a page's footnotes, from its runs. */
  static List<Row> of(List<Run> runs) {
    List<Row> rows = RowBuilder.rows(runs);
    float usual = usualSize(runs) * SMALLER;
    int end = rows.size();
    while (end > rows.size() - MOST_FEET && end > 0 && rows.get(end - 1).size() >= usual) {
      end--;
    }
    int start = end;
    while (start > 0 && rows.get(start - 1).size() < usual) {
      start--;
    }
    Set<String> signs = new HashSet<>();
    for (Row row : rows.subList(0, start)) {
      Matcher sign = SIGN.matcher(RowText.of(row));
      while (sign.find()) {
        signs.add(plain(sign.group()));
      }
    }
    while (start < end && !isNote(rows.get(start), signs)) {
      start++;
    }
    return rows.subList(start, end);
  }

  private static boolean isNote(Row row, Set<String> signs) {
    Matcher first = FIRST.matcher(RowText.of(row));
    return first.find() && signs.contains(plain(first.group()));
  }

  private static String plain(String sign) {
    StringBuilder plain = new StringBuilder(sign);
    for (int i = 0; i < plain.length(); i++) {
      int digit = RAISED.indexOf(plain.charAt(i));
      if (digit >= 0) {
        plain.setCharAt(i, (char) ('0' + digit));
      }
    }
    return plain.toString();
  }

  /** The size in which most of the page is set. */
  private static float usualSize(List<Run> runs) {
    Map<Integer, Integer> characters = new HashMap<>();
    for (Run run : runs) {
      characters.merge(Math.round(run.size() * 10), run.glyphs().size(), Integer::sum);
    }
    return characters.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0)
        / 10f;
  }
}

package org.rcm.examples.cli;

/** How much two names are alike, for suggestions. */
final class Likeness {
  private static final int MOST = 1000;

  private Likeness() {}

  /** From 0, not alike, to 1000, the same. A slip of the finger in five letters is allowed, and a part of a name. */
  static int of(String given, String known) {
    if (given.length() < 2) {
      return 0;
    }
    int edits = edits(given, known);
    if (edits <= Math.max(1, given.length() / 5)) {
      return MOST - edits;
    }
    boolean part = given.length() > 2 && (" " + known).contains(" " + given);
    return part ? Math.max(1, MOST / 2 - known.length()) : 0;
  }

  /** The number of letters to add, drop, change or swap to make one of the other (Damerau and Levenshtein). */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int least(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(
        edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}

package org.rcm.parser;

import java.util.Locale;

/**
 * The data files of a language. Each is a text file in UTF-8 with one line an entry, cells separated by {@code ;}, lists
 * in a cell by {@code |}, comments from {@code #} on; a page beside them,
 * {@code words/README.md}, explains every column with an example.
 */
public enum WordFile {
  /** {@code kind ; phrases}: what shows the structure of a report, such as headings and the words of holding a meeting. */
  STRUCTURE,
  /** {@code act ; verbs ; rank ; traits}: the operative verbs and what they do. */
  VERBS,
  /** {@code ending ; form ; endings}: the forms of regular verbs. */
  INFLECTIONS,
  /** {@code kind ; phrases}: phrases that lead to who helps, who proposed, whom it goes to. */
  PHRASES,
  /** {@code class ; words}: small words by what they are good for, such as articles and "and". */
  CLASSES,
  /**
   * {@code party ; mention ; words}: words that mean a party without being its name, such as "the countries", and names
   * that the directory does not have.
   */
  REFERENCES,
  /** {@code kind ; value ; words}: months, deadlines and other words of time. */
  DATES;

  /** {@return the name of the file, {@code verbs.csv}} */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }
}

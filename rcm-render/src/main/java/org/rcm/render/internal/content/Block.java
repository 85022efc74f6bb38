package org.rcm.render.internal.content;

import java.util.List;
import java.util.Optional;

/** What a document consists of, in its order: words without any geometry. */
public sealed interface Block {

  /**
   * The head of the first page.
   *
   * @param letterhead the lines of the sender, if any
   * @param kicker the small line above the title
   * @param title the title
   * @param subtitle place and date, if they are known
   */
  record Masthead(List<String> letterhead, String kicker, String title, Optional<String> subtitle)
      implements Block {}

  /** What is known of the meeting. */
  record Facts(List<Fact> facts) implements Block {}

  /**
   * One line of the facts.
   *
   * @param label what it is
   * @param value what is known
   */
  record Fact(String label, String value) {}

  /**
   * The heading of a part of the document.
   *
   * @param text its words
   * @param aboveTable whether a table follows, which is wider than text
   */
  record Heading(String text, boolean aboveTable) implements Block {}

  /** A sentence of the library's own. */
  record Remark(String text) implements Block {}

  /** Numbered items. */
  record Items(List<Item> items) implements Block {}

  /**
   * One numbered item.
   *
   * @param number its number, by which links lead to it
   * @param label the marker as printed; may be empty
   * @param section the heading above it, where a new one begins
   * @param paragraphs its text
   * @param items the items below it
   * @param continuation text behind those items
   * @param notes what the library adds: who is to do it and by when
   */
  record Item(
      String number,
      String label,
      Optional<String> section,
      List<String> paragraphs,
      List<Item> items,
      List<String> continuation,
      List<String> notes) {}

  /**
   * A table.
   *
   * @param columns its columns
   * @param rows its rows, each with a cell for each column
   */
  record Grid(List<Column> columns, List<List<String>> rows) implements Block {}

  /**
   * A table whose rows are in groups, with a heading above each.
   *
   * @param columns its columns
   * @param groups its rows, as groups
   */
  record GroupedGrid(List<Column> columns, List<Group> groups) implements Block {}

  /**
   * Rows of a table that belong together.
   *
   * @param heading what they have in common
   * @param again the heading where they go on on the next page
   * @param rows the rows, each with a cell for each column
   */
  record Group(String heading, String again, List<List<String>> rows) {}

  /**
   * A column of a table.
   *
   * @param heading what stands above it
   * @param share its share of the width; 0 for a column that is as wide as what stands in it
   * @param quoted whether its cells are words of the report and in its language
   */
  record Column(String heading, float share, boolean quoted) {}
}

package org.rcm.parser.internal.files;

/**
 * An element of a page that makes a block, and the lines in it.
 *
 * @param kind what its tag and attributes say of it
 * @param start index of its first line
 * @param end index behind its last line
 * @param controls how many buttons and fields are in it
 */
record HtmlBox(Kind kind, int start, int end, int controls) {

  /** What an element is for. */
  enum Kind {
    /** The main element: what only this page of the site has. */
    MAIN,
    /** An article, of which a page may have many. */
    ARTICLE,
    /** The site's own: navigation, search, sidebars, banners, the foot of the page, words below pictures. */
    SITE,
    /** The head of the page, which may hold the title. */
    HEADER,
    /** Whatever holds other blocks: a division, a section, a cell, a form. */
    CONTAINER,
    /** A list. */
    LIST,
    /** A paragraph, a heading, an item. */
    TEXT
  }

  boolean holds(int line) {
    return start <= line && line < end;
  }
}

package org.rcm.render.pdf;

import java.util.List;

/**
 * A slice of the document across the page that no page break cuts: a line of text, a row of a table.
 *
 * @param space the blank above it, which is dropped at the head of a page
 * @param height its own height
 * @param breakable whether a page may begin with it
 * @param head what is repeated above it if a page begins with it: the head of the table to which it belongs
 * @param marks what stands on it, in reading order
 */
record Strip(float space, float height, boolean breakable, List<Strip> head, List<Mark> marks) {}

package org.rcm.parser.internal.markup;

/**
 * A paragraph, heading or item, in which signs can belong together.
 *
 * @param start its first character
 * @param end behind its last
 */
record Block(int start, int end) {}

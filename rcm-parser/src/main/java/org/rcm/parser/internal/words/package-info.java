/**
 * Reads the data files in which the words of a language stand: one line each, cells separated by {@code ;}, lists in a
 * cell by {@code |}. What the cells mean is known by those who use them.
 */
@NullMarked
package org.rcm.parser.internal.words;

import org.jspecify.annotations.NullMarked;

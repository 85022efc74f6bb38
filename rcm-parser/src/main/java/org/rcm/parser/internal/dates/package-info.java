/**
 * Dates and time frames in the words of reports.
 *
 * <p>The way of a text: {@code Tokenizer} (words, numbers, signs) → {@code DayReader} ("27, 28 y 29") →
 * {@code UnitReader} ("27, 28 y 29 de octubre de 1999", "late October", "the first quarter of 2022") →
 * {@code GroupReader} ("28-29 August and 2-3 October 2018"). On groups stand the two readers that others use:
 *
 * <ul>
 *   <li>{@link org.rcm.parser.internal.dates.DateReader} finds the dates of title blocks and opening sentences;
 *   <li>{@link org.rcm.parser.internal.dates.TimeFrameFinder} finds by when, in which period or how soon something is
 *       to be done, and {@code Resolver} counts it out with the dates of the meeting.
 * </ul>
 *
 * <p>Words are data, {@code words/LANGUAGE/dates.csv}, read by
 * {@link org.rcm.parser.internal.dates.DateWords}; rules are code. Every reader looks a bounded number of tokens ahead,
 * so time grows linearly with the text.
 */
@NullMarked
package org.rcm.parser.internal.dates;

import org.jspecify.annotations.NullMarked;

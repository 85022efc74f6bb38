/**
 * Reads the text of a report, or of a page that lists activities, into values of the model, and says what was odd about it.
 *
 * <p>{@link org.rcm.parser.ReportParser} is the way in; a {@link org.rcm.parser.ParseResult} holds the report if there
 * is one, the {@link org.rcm.parser.Diagnostic}s, and the {@link org.rcm.parser.SourceMap}, in which every character
 * of the input has its place.
 *
 * <p>A text goes through these phases, each a class of its own:
 *
 * <ol>
 *   <li>{@code SourceText}: the characters as given, with lines and columns;
 *   <li>{@code CleanText}: the same without what converters left (bookmarks, bold signs, soft hyphens), each character
 *       with its place in the source, cut into lines;
 *   <li>{@code RunTogether} and {@code LostLineEnds}: line ends that were lost are put back before items;
 *   <li>{@code Furniture}: page numbers, running heads and letterheads are taken out;
 *   <li>{@code HeaderReader}: what stands before the first item becomes the meeting ({@code HeaderParts}, {@code
 *       TitleChoice}, {@code HeaderFacts});
 *   <li>{@code OutlineBuilder}: markers become levels, each continuing the list that waits for it ({@code OpenLists});
 *       {@code LineJoiner} tells which lines were wrapped;
 *   <li>{@code MeaningReader}: the items' sentences become acts, mentions and commitments;
 *   <li>{@code ReportAssembler}: all of it becomes the report and the map of the source.
 * </ol>
 *
 * <p>{@link org.rcm.parser.ActivityListParser} and {@link org.rcm.parser.ActivityListResult} are the same for a page of
 * activities, with these phases behind {@code CleanText}:
 *
 * <ol>
 *   <li>{@code PageLine}: lines that were wrapped are joined;
 *   <li>{@code LineReader}: each is taken apart, {@code TitleTwice} and {@code EndingReader} find a second title and the
 *       place and dates at its end;
 *   <li>{@code EntryFinder}: lines become entries, by the {@code EntryRules};
 *   <li>{@code ActivityPage}: is it a page of activities at all?
 *   <li>{@code ActivityAssembler}: each entry becomes an activity, {@code ActivityMap} draws the map of the source, and
 *       {@code ActivityDoubts} says what could not be decided.
 * </ol>
 */
@NullMarked
package org.rcm.parser;

import org.jspecify.annotations.NullMarked;

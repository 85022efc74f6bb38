/**
 * Makes text of Word documents (.docx), as a reader sees them when all changes are accepted, with nothing but the JDK.
 *
 * <p>{@link org.rcm.parser.internal.files.docx.WordDocument} is the way in. A file goes through these classes:
 *
 * <ol>
 *   <li>{@code ZipArchive}, {@code PartStream}: the archive's files by its directory, unpacked in memory as they are read,
 *       within {@code ReadLimits}; {@code CompoundFile} and {@code OtherFile} say what a file is that is no document;
 *   <li>{@code OfficePackage}: which part is the text, and which are its styles, lists and notes;
 *   <li>{@code XmlPart}: a part element by element;
 *   <li>{@code Styles}, {@code Numbering} with {@code ListCounters}: what paragraphs look like and which marker they have;
 *   <li>{@code StoryReader}, {@code ParagraphReader}, {@code RunReader}: blocks, what stands in a paragraph, characters;
 *   <li>{@code Lines} of {@code Passage}s: the text, and {@code LeftOut}, what is not in it.
 * </ol>
 *
 * <p>The rules are those of ECMA-376 (ISO/IEC 29500) Part 1, in its transitional and its strict form; the classes name the
 * clauses. Where the standard leaves room, or says how something looks rather than how it reads, it was decided:
 *
 * <table>
 *   <caption>What becomes of what</caption>
 *   <tr><th>in the document</th><th>in the text</th></tr>
 *   <tr><td>automatic number or bullet</td><td>before the text of its paragraph, with a blank between. Instances of one
 *       definition count together. A level that was skipped shows its first number and is not counted. A numbered paragraph
 *       without text shows its number; an empty bullet is left out and reported</td></tr>
 *   <tr><td>sign of a symbol font</td><td>the Unicode sign that looks like it, by {@code symbols.csv}</td></tr>
 *   <tr><td>line, page or column break in a paragraph</td><td>a line end, if text stands before and behind it</td></tr>
 *   <tr><td>tracked insertion, place to which text was moved</td><td>text</td></tr>
 *   <tr><td>tracked deletion, place from which text was moved, comment, hidden text</td><td>left out and reported</td></tr>
 *   <tr><td>paragraph whose mark was deleted or is hidden</td><td>goes on in the next one; of the two, that in which the
 *       joined text begins says what marker it has, as word processors do it</td></tr>
 *   <tr><td>field</td><td>its stored result, never its code; a number that only the word processor can tell (LISTNUM,
 *       AUTONUM) is reported</td></tr>
 *   <tr><td>capitals by format</td><td>capitals; small capitals stay as typed</td></tr>
 *   <tr><td>no-break hyphen, soft hyphen</td><td>a hyphen, nothing</td></tr>
 *   <tr><td>row of a table</td><td>one line with tabs between its cells, if none has more than one paragraph and only the
 *       first begins with a marker; else cell after cell, as in tables that only lay out a page</td></tr>
 *   <tr><td>text box</td><td>lines of their own behind the paragraph to which it is anchored, set apart by empty lines</td></tr>
 *   <tr><td>footnote, endnote</td><td>lines behind the paragraph that refers to it, "[1] Canada reserved its position."; the
 *       mark is taken out of the sentence, where it would spoil names and dates, and its place is reported</td></tr>
 *   <tr><td>head and foot of pages</td><td>asides before and behind the text, each text once</td></tr>
 *   <tr><td>heading without number</td><td>an empty line above it</td></tr>
 *   <tr><td>alternatives for older programs</td><td>the first choice</td></tr>
 *   <tr><td>content control, hyperlink, smart tag</td><td>what it holds; a prompt to fill it in is left out and reported</td></tr>
 *   <tr><td>picture, chart, embedded document</td><td>left out and reported, with the description if there is one</td></tr>
 * </table>
 */
@NullMarked
package org.rcm.parser.internal.files.docx;

import org.jspecify.annotations.NullMarked;

/**
 * Finds the markup that converters leave in plain text: Markdown as they write it, with the HTML that may stand in it.
 *
 * <p>{@link org.rcm.parser.internal.markup.Markup} says which characters show nothing and which stand for others. Its
 * lines are looked at first (headings, rules, tables, definitions), then the words between them (emphasis, links,
 * escapes). The rules are those of CommonMark 0.31, GitHub and pandoc, but only as far as no plain text is hurt by them: a
 * sign that might be a sign of the text is left.
 */
@NullMarked
package org.rcm.parser.internal.markup;

import org.jspecify.annotations.NullMarked;

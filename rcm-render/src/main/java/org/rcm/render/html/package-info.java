/**
 * Reports as web pages: {@link org.rcm.render.html.HtmlRenderer}. Needs nothing but the JDK.
 *
 * <p>{@code Page} writes the blocks of {@code internal.content} one after the other, with {@code ItemLists} for the numbered
 * items, {@code Tables} for commitments and calendar, and {@code Words} for texts with links and words of another language
 * in them, all by {@code HtmlWriter}, which escapes. What it looks like is in {@code style.css}, which is put into each page.
 */
@NullMarked
package org.rcm.render.html;

import org.jspecify.annotations.NullMarked;

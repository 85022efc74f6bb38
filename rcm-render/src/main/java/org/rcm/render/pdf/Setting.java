package org.rcm.render.pdf;

import java.util.Locale;
import java.util.Optional;
import org.rcm.render.internal.content.Inlines;

/**
 * How a document is set.
 *
 * @param frame the page
 * @param labelLanguage the language of the library's own words, if it is not that of the document
 * @param inlines finds links and words of another language
 * @param logo the logo, if there is one
 */
record Setting(
    PageFrame frame, Optional<Locale> labelLanguage, Inlines inlines, Optional<Logo> logo) {}

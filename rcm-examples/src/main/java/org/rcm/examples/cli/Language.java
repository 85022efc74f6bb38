package org.rcm.examples.cli;

import java.util.Locale;

/** A language in which names, dates and headings are shown. */
enum Language {
  EN,
  ES;

  Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}

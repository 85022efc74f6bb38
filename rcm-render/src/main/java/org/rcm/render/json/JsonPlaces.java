package org.rcm.render.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rcm.render.internal.document.Quoted;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Where a parser stands, in words. */
final class JsonPlaces {
  /** The whole file. */
  static final String ROOT = "$";

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

  private JsonPlaces() {}

  /** The path of the value that the parser is at, {@code $.conclusions[3].text}. */
  static String current(JsonParser parser) {
    return path(parser.streamReadContext());
  }

  /** The same with line and column, for text that is not JSON at all. */
  static String currentWithLine(JsonParser parser, @Nullable TokenStreamLocation location) {
    TokenStreamLocation at = location == null ? parser.currentLocation() : location;
    return current(parser) + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }

  private static String path(@Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      return ROOT;
    }
    String above = path(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? above + "[" + context.getCurrentIndex() + "]" : above;
    }
    String name = context.currentName();
    if (name == null) {
      return above;
    }
    return PLAIN.matcher(name).matches() ? above + "." + name : above + "[" + Quoted.of(name) + "]";
  }
}

package org.rcm.parser.internal.markup;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rcm.parser.internal.markup.Markup.Shown;

/**
 * Characters that are written by name or number, as in HTML: &amp;ntilde; and &amp;#8217;. The names are those of
 * HTML 4 for the letters and signs that Western languages use.
 */
final class Entities {
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc"
          + " Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute"
          + " Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml"
          + " aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde"
          + " ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
  private static final int FIRST_OF_LATIN_1 = 0xA0;
  private static final Map<String, String> OTHERS = Map.ofEntries(
      Map.entry("amp", "&"),
      Map.entry("lt", "<"),
      Map.entry("gt", ">"),
      Map.entry("quot", "\""),
      Map.entry("apos", "'"),
      Map.entry("OElig", "Œ"),
      Map.entry("oelig", "œ"),
      Map.entry("Scaron", "Š"),
      Map.entry("scaron", "š"),
      Map.entry("Yuml", "Ÿ"),
      Map.entry("circ", "ˆ"),
      Map.entry("tilde", "˜"),
      Map.entry("ensp", "\u2002"),
      Map.entry("emsp", "\u2003"),
      Map.entry("thinsp", "\u2009"),
      Map.entry("zwnj", "\u200C"),
      Map.entry("zwj", "\u200D"),
      Map.entry("lrm", "\u200E"),
      Map.entry("rlm", "\u200F"),
      Map.entry("ndash", "–"),
      Map.entry("mdash", "—"),
      Map.entry("lsquo", "‘"),
      Map.entry("rsquo", "’"),
      Map.entry("sbquo", "‚"),
      Map.entry("ldquo", "“"),
      Map.entry("rdquo", "”"),
      Map.entry("bdquo", "„"),
      Map.entry("dagger", "†"),
      Map.entry("Dagger", "‡"),
      Map.entry("bull", "•"),
      Map.entry("hellip", "…"),
      Map.entry("permil", "‰"),
      Map.entry("lsaquo", "‹"),
      Map.entry("rsaquo", "›"),
      Map.entry("euro", "€"),
      Map.entry("trade", "™"),
      Map.entry("rarr", "→"),
      Map.entry("minus", "−"),
      Map.entry("ne", "≠"),
      Map.entry("le", "≤"),
      Map.entry("ge", "≥"));
  private static final Map<String, String> NAMES = names();

  private static final Pattern ENTITY = Pattern.compile(
      "&(?:#(?<decimal>[0-9]{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-zA-Z][a-zA-Z0-9]{1,10}));");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEX = 16;

  private Entities() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>(OTHERS);
    int code = FIRST_OF_LATIN_1;
    for (String name : LATIN_1.split(" ", -1)) {
      names.put(name, Character.toString(code++));
    }
    return Map.copyOf(names);
  }

  /** What is shown for the entity that starts at a place; empty if none does. */
  static Optional<Shown> at(String text, int start) {
    Matcher entity = ENTITY.matcher(text).region(start, text.length());
    if (!entity.lookingAt()) {
      return Optional.empty();
    }
    Optional<String> known = entity.group("name") == null
        ? character(
            entity.group("decimal") == null
                ? Integer.parseInt(entity.group("hex"), HEX)
                : Integer.parseInt(entity.group("decimal")))
        : Optional.ofNullable(NAMES.get(entity.group("name")));
    return known.map(shown -> {
      boolean blank = shown.chars().allMatch(c -> Signs.isBlank((char) c));
      String instead = blank && !Character.isSpaceChar(shown.charAt(0)) ? "" : shown;
      return new Shown(entity.end(), instead, blank);
    });
  }

  /** The numbers 128 to 159 mean the characters of Windows (HTML, 13.2.5.80); no text holds control characters. */
  private static Optional<String> character(int code) {
    if (code >= 0x80 && code < FIRST_OF_LATIN_1) {
      String windows = new String(new byte[] {(byte) code}, WINDOWS_1252);
      return Optional.of(windows).filter(shown -> shown.charAt(0) != '\uFFFD');
    }
    boolean possible = code >= ' '
        && code != 0x7F
        && Character.isValidCodePoint(code)
        && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    return possible ? Optional.of(Character.toString(code)) : Optional.empty();
  }
}

package org.rcm.parser.internal.files;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page names, as browsers find it (WHATWG HTML, 13.2.3.2 and 13.2.3.3): in a meta element or an XML
 * declaration near the start.
 */
final class HtmlCharset {
  /** Browsers look at 1024 bytes; saved pages have longer comments before their head. */
  private static final int SAMPLE = 8192;

  private static final Pattern NAMED = Pattern.compile(
      "<meta\\b[^>]{0,1000}?charset\\s*=\\s*[\"']?\\s*(?<meta>[a-z0-9_:.-]{1,40})"
          + "|<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"'](?<xml>[a-z0-9_:.-]{1,40})",
      Pattern.CASE_INSENSITIVE);

  /** Names that mean Windows-1252 on the web (WHATWG Encoding, 4.2). */
  private static final Set<String> WESTERN = Set.of(
      "ascii",
      "us-ascii",
      "iso-8859-1",
      "iso8859-1",
      "iso_8859-1",
      "latin1",
      "l1",
      "cp1252",
      "x-cp1252",
      "windows-1252");

  private HtmlCharset() {}

  static Optional<Charset> declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    Matcher named = NAMED.matcher(start);
    if (!named.find()) {
      return Optional.empty();
    }
    String name = named.group("meta") == null ? named.group("xml") : named.group("meta");
    return charset(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<Charset> charset(String name) {
    if (name.startsWith("utf-16")) {
      return Optional.of(StandardCharsets.UTF_8); // else this line could not have been read
    }
    String real = WESTERN.contains(name) ? "windows-1252" : name;
    try {
      return Charset.isSupported(real) ? Optional.of(Charset.forName(real)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}

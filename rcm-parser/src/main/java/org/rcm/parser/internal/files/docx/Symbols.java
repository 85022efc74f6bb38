package org.rcm.parser.internal.files.docx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The signs of fonts such as Wingdings, which a document holds as numbers of the private use area that mean nothing
 * without the font, as the signs that a reader sees.
 */
final class Symbols {
  private static final String RESOURCE = "/org/rcm/parser/words/symbols.csv";
  private static final int AREA = 0xF000;
  private static final Map<String, Map<Character, String>> FONTS = load();

  private Symbols() {}

  /** A text as a reader sees it in a font; signs that are not known stay as they are. */
  static String seen(String text, Optional<String> font) {
    Map<Character, String> signs =
        font.map(f -> FONTS.get(f.toLowerCase(Locale.ROOT))).orElse(Map.of());
    if (signs.isEmpty() && text.chars().noneMatch(Symbols::isPrivate)) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String sign = signs.get(c < 0x100 ? (char) (AREA + c) : c);
      if (sign == null) {
        sign = isPrivate(c) ? anyFont(c) : String.valueOf(c);
      }
      seen.append(sign);
    }
    return seen.toString();
  }

  /** Where the font is not said, the first that has the sign. */
  private static String anyFont(char c) {
    return FONTS.values().stream()
        .filter(signs -> signs.containsKey(c))
        .map(signs -> signs.get(c))
        .findFirst()
        .orElse(String.valueOf(c));
  }

  /** The text of a bullet; signs that are not known are round. */
  static String bullet(String text, Optional<String> font) {
    if (text.equals("o")) {
      return "○"; // so Word writes the hollow circle of its second level
    }
    StringBuilder seen = new StringBuilder(seen(text, font));
    for (int i = 0; i < seen.length(); i++) {
      if (isPrivate(seen.charAt(i))) {
        seen.setCharAt(i, '•');
      }
    }
    return seen.toString();
  }

  private static boolean isPrivate(int c) {
    return c >= 0xE000 && c <= 0xF8FF;
  }

  private static Map<String, Map<Character, String>> load() {
    Map<String, Map<Character, String>> fonts = new LinkedHashMap<>();
    try (InputStream in = Symbols.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The resource " + RESOURCE + " is missing from the library");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split(";", -1);
          fonts
              .computeIfAbsent(cells[0].strip().toLowerCase(Locale.ROOT), font -> new HashMap<>())
              .put((char) Integer.parseInt(cells[1].strip(), 16), cells[2].strip());
        }
      }
      return fonts;
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", e);
    }
  }
}

package org.rcm.parser.internal.files.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rcm.parser.internal.files.UnreadableFileException;

/** The styles of a document (ECMA-376 Part 1, 17.7). */
final class Styles {
  /** Word allows some ten generations; a ring of styles ends here too. */
  private static final int MOST_GENERATIONS = 64;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, List<Style>> lineages = new HashMap<>();
  private Optional<String> usual = Optional.empty();
  private RunProperties defaults = RunProperties.NONE;
  private String language = "";

  private record Style(
      String id, Optional<String> parent, ParagraphProperties paragraph, RunProperties run) {}

  /** Reads the part with the styles, if there is one. */
  static Styles read(Optional<XmlPart> styles) throws UnreadableFileException {
    Styles read = new Styles();
    if (styles.isPresent()) {
      try (XmlPart part = styles.get()) {
        part.root(name -> {
          switch (name) {
            case "style" -> read.readStyle(part);
            case "docDefaults" ->
              part.children(inner -> part.children(rPr -> read.readDefaults(part)));
            default -> {}
          }
        });
      }
    }
    return read;
  }

  private void readDefaults(XmlPart part) throws UnreadableFileException {
    part.children(name -> {
      switch (name) {
        case "lang" -> language = part.value().orElse("");
        case "vanish" ->
          defaults = new RunProperties(
              Optional.of(part.isOn()),
              defaults.capitals(),
              Optional.empty(),
              Optional.empty(),
              false);
        case "caps" ->
          defaults = new RunProperties(
              defaults.hidden(),
              Optional.of(part.isOn()),
              Optional.empty(),
              Optional.empty(),
              false);
        default -> {}
      }
    });
  }

  private void readStyle(XmlPart part) throws UnreadableFileException {
    String id = part.attribute("styleId").orElse("");
    boolean paragraphs = part.attribute("type").filter("paragraph"::equals).isPresent();
    boolean isUsual =
        part.attribute("default").filter(value -> !WordNames.isOff(value)).isPresent();
    Style[] read = {new Style(id, Optional.empty(), ParagraphProperties.NONE, RunProperties.NONE)};
    part.children(name -> {
      Style s = read[0];
      switch (name) {
        case "basedOn" -> read[0] = new Style(id, part.value(), s.paragraph, s.run);
        case "pPr" ->
          read[0] = new Style(id, s.parent, ParagraphProperties.read(part, other -> {}), s.run);
        case "rPr" -> read[0] = new Style(id, s.parent, s.paragraph, RunProperties.read(part));
        default -> {}
      }
    });
    styles.putIfAbsent(id, read[0]);
    if (paragraphs && isUsual && usual.isEmpty()) {
      usual = Optional.of(id);
    }
  }

  /** The language of the document as its defaults say, "es-MX"; empty if they do not. */
  String language() {
    return language;
  }

  /** A paragraph's properties with what its style adds, each property by itself (17.7.2, 17.3.1.19). */
  ParagraphProperties complete(ParagraphProperties direct) {
    List<Style> lineage = lineage(paragraphStyle(direct.style()));
    return new ParagraphProperties(
        direct.style(),
        direct.list().or(() -> nearest(lineage, style -> style.paragraph().list())),
        direct.level().or(() -> nearest(lineage, style -> style.paragraph().level())),
        direct.outline().or(() -> nearest(lineage, style -> style.paragraph().outline())),
        direct.mark());
  }

  /** The ids of a paragraph's style and of those that it is based on, the nearest first. */
  List<String> lineageOf(ParagraphProperties paragraph) {
    return lineage(paragraphStyle(paragraph.style())).stream().map(Style::id).toList();
  }

  /** The list to which a numbering style points (17.9.21). */
  Optional<Integer> listOf(String numberingStyle) {
    return nearest(
        lineage(Optional.of(numberingStyle)), style -> style.paragraph().list());
  }

  /** Whether characters are hidden. */
  boolean isHidden(Optional<String> paragraphStyle, RunProperties direct) {
    return toggled(paragraphStyle, direct, RunProperties::hidden);
  }

  /** Whether characters are shown as capitals. */
  boolean isCapitals(Optional<String> paragraphStyle, RunProperties direct) {
    return toggled(paragraphStyle, direct, RunProperties::capitals);
  }

  /** A property that a character style turns off again where the paragraph style turned it on (17.7.3). */
  private boolean toggled(
      Optional<String> paragraphStyle,
      RunProperties direct,
      Function<RunProperties, Optional<Boolean>> property) {
    return property.apply(direct).orElseGet(() -> {
      boolean byParagraph = nearest(
              lineage(paragraphStyle(paragraphStyle)), style -> property.apply(style.run()))
          .orElse(false);
      boolean byCharacters = direct.style().isPresent()
          && nearest(lineage(direct.style()), style -> property.apply(style.run()))
              .orElse(false);
      return property.apply(defaults).orElse(false) || byParagraph != byCharacters;
    });
  }

  private Optional<String> paragraphStyle(Optional<String> id) {
    return id.filter(styles::containsKey).or(() -> usual);
  }

  private List<Style> lineage(Optional<String> id) {
    return id.map(i -> lineages.computeIfAbsent(i, this::findLineage)).orElse(List.of());
  }

  private List<Style> findLineage(String id) {
    List<Style> lineage = new ArrayList<>();
    Style style = styles.get(id);
    while (style != null && lineage.size() < MOST_GENERATIONS) {
      lineage.add(style);
      style = style.parent().map(styles::get).orElse(null);
    }
    return lineage;
  }

  private static <T> Optional<T> nearest(
      List<Style> lineage, Function<Style, Optional<T>> property) {
    return lineage.stream().map(property).flatMap(Optional::stream).findFirst();
  }
}

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

  private static final Inherited NOTHING =
      new Inherited(List.of(), ParagraphProperties.NONE, RunProperties.NONE);

  private final ReadLimits limits;
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Inherited> inherited = new HashMap<>();
  private Optional<String> usual = Optional.empty();
  private RunProperties defaults = RunProperties.NONE;
  private String language = "";

  private Styles(ReadLimits limits) {
    this.limits = limits;
  }

  private record Style(
      String id, Optional<String> parent, ParagraphProperties paragraph, RunProperties run) {}

  /** What a style says, and those that it is based on where it says nothing. */
  private record Inherited(
      List<String> lineage, ParagraphProperties paragraph, RunProperties run) {}

  /** Reads the part with the styles, if there is one. */
  static Styles read(Optional<XmlPart> styles, ReadLimits limits) throws UnreadableFileException {
    Styles read = new Styles(limits);
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
    limits.definition();
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
    ParagraphProperties style = ofParagraphs(direct.style()).paragraph();
    return new ParagraphProperties(
        direct.style(),
        direct.list().or(style::list),
        direct.level().or(style::level),
        direct.outline().or(style::outline),
        direct.mark());
  }

  /** The ids of a paragraph's style and of those that it is based on, the nearest first. */
  List<String> lineageOf(ParagraphProperties paragraph) {
    return ofParagraphs(paragraph.style()).lineage();
  }

  /** The list to which a numbering style points (17.9.21). */
  Optional<Integer> listOf(String numberingStyle) {
    return inherited(numberingStyle).paragraph().list();
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
    Optional<Boolean> said = property.apply(direct);
    if (said.isPresent()) {
      return said.get();
    }
    boolean byParagraph = property.apply(ofParagraphs(paragraphStyle).run()).orElse(false);
    boolean byCharacters =
        direct.style().flatMap(style -> property.apply(inherited(style).run())).orElse(false);
    return property.apply(defaults).orElse(false) || byParagraph != byCharacters;
  }

  private Inherited ofParagraphs(Optional<String> style) {
    return style
        .filter(styles::containsKey)
        .or(() -> usual)
        .map(this::inherited)
        .orElse(NOTHING);
  }

  private Inherited inherited(String id) {
    return styles.containsKey(id) ? inherited.computeIfAbsent(id, this::inherit) : NOTHING;
  }

  private Inherited inherit(String id) {
    List<Style> lineage = new ArrayList<>();
    Style style = styles.get(id);
    while (style != null && lineage.size() < MOST_GENERATIONS) {
      lineage.add(style);
      style = style.parent().map(styles::get).orElse(null);
    }
    return new Inherited(
        lineage.stream().map(Style::id).toList(),
        new ParagraphProperties(
            Optional.of(id),
            nearest(lineage, s -> s.paragraph().list()),
            nearest(lineage, s -> s.paragraph().level()),
            nearest(lineage, s -> s.paragraph().outline()),
            RunProperties.NONE),
        new RunProperties(
            nearest(lineage, s -> s.run().hidden()),
            nearest(lineage, s -> s.run().capitals()),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  private static <T> Optional<T> nearest(
      List<Style> lineage, Function<Style, Optional<T>> property) {
    return lineage.stream().map(property).flatMap(Optional::stream).findFirst();
  }
}

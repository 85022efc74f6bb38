package org.rcm.parser.internal.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.DateRange;
import org.rcm.model.Directory;
import org.rcm.model.Organization;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A labelled report: its items as the reader gets them, and what a careful reader finds in each. */
record GoldReport(
    String name,
    MeetingFacts meeting,
    List<ItemText> items,
    Map<ConclusionNumber, JsonNode> labels) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<GoldReport> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".gold.json"))
          .sorted()
          .map(GoldReport::read)
          .filter(report -> !report.items().isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldReport read(Path file) {
    JsonNode root = MAPPER.readTree(file.toFile());
    JsonNode meeting = root.path("meeting");
    Map<String, List<JsonNode>> byParent = new LinkedHashMap<>();
    for (JsonNode item : root.path("items")) {
      String path = item.path("path").asString();
      int cut = path.lastIndexOf('/');
      byParent
          .computeIfAbsent(cut < 0 ? "" : path.substring(0, cut), key -> new ArrayList<>())
          .add(item);
    }
    Map<ConclusionNumber, JsonNode> labels = new LinkedHashMap<>();
    List<ItemText> items = items(byParent, "", Optional.empty(), labels);
    return new GoldReport(
        file.getFileName().toString().replace(".gold.json", ""),
        items.isEmpty()
            ? new MeetingFacts(Locale.ENGLISH, Optional.empty(), Optional.empty())
            : facts(meeting),
        items,
        labels);
  }

  private static MeetingFacts facts(JsonNode meeting) {
    return new MeetingFacts(
        Locale.forLanguageTag(meeting.path("language").asString()),
        Optional.of(new DateRange(
            LocalDate.parse(meeting.path("from").asString()),
            LocalDate.parse(meeting.path("to").asString()))),
        Directory.standard().find(meeting.path("body").asString()).map(Organization.class::cast));
  }

  private static List<ItemText> items(
      Map<String, List<JsonNode>> byParent,
      String parent,
      Optional<ConclusionNumber> above,
      Map<ConclusionNumber, JsonNode> labels) {
    List<ItemText> items = new ArrayList<>();
    int position = 0;
    for (JsonNode item : byParent.getOrDefault(parent, List.of())) {
      int ordinal = ++position;
      ConclusionNumber number =
          above.map(n -> n.bullet(ordinal)).orElseGet(() -> ConclusionNumber.of(ordinal));
      labels.put(number, item);
      items.add(new ItemText(
          number,
          text(item, "section"),
          text(item, "text").or(() -> text(item, "lead")).orElse(""),
          text(item, "continuation"),
          items(byParent, item.path("path").asString(), Optional.of(number), labels)));
    }
    return items;
  }

  private static Optional<String> text(JsonNode item, String field) {
    return Optional.of(item.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }
}

package org.rcm.parser.internal.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.Commitment;
import org.rcm.model.ConclusionNumber;
import org.rcm.model.DateRange;
import org.rcm.model.Directory;
import org.rcm.model.Organization;
import org.rcm.model.Party;
import org.rcm.parser.TestWords;

/** Reads invented items of a meeting of 14 March 2022, and says in one line what was read. */
final class Reading {
  private static final MeaningReader READER =
      MeaningReader.create(Directory.standard(), TestWords.vocabularies());
  private static final ConclusionNumber ONE = ConclusionNumber.of(1);

  private final Map<ConclusionNumber, Meaning> meanings;

  private Reading(Map<ConclusionNumber, Meaning> meanings) {
    this.meanings = meanings;
  }

  /** An item without others below it. */
  static Reading of(String language, String text) {
    return of(language, "WG_LABOUR", "", text);
  }

  /** An item below a heading, if that is not blank, with items below it. */
  static Reading of(String language, String body, String section, String text, String... children) {
    return of(language, body, true, section, text, children);
  }

  /** The same, of a meeting whose date may not be known. */
  static Reading of(
      String language,
      String body,
      boolean dated,
      String section,
      String text,
      String... children) {
    Optional<String> heading = Optional.of(section).filter(s -> !s.isBlank());
    List<ItemText> below = new ArrayList<>();
    for (String child : children) {
      below.add(
          new ItemText(ONE.bullet(below.size() + 1), heading, child, Optional.empty(), List.of()));
    }
    LocalDate day = LocalDate.of(2022, 3, 14);
    MeetingFacts meeting = new MeetingFacts(
        Locale.forLanguageTag(language),
        dated ? Optional.of(new DateRange(day, day)) : Optional.empty(),
        Directory.standard().find(body).map(Organization.class::cast));
    return new Reading(
        READER.read(meeting, List.of(new ItemText(ONE, heading, text, Optional.empty(), below))));
  }

  Meaning item() {
    return meanings.get(ONE);
  }

  Meaning child(int position) {
    return meanings.get(ONE.bullet(position));
  }

  static String acts(Meaning meaning) {
    return meaning.acts().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  static String mentions(Meaning meaning) {
    List<Party> named = new ArrayList<>(meaning.mentions().countries());
    named.addAll(meaning.mentions().organizations());
    return ids(named);
  }

  static List<Commitment> commitments(Meaning meaning) {
    return meaning.commitments().stream().map(Meaning.FoundCommitment::value).toList();
  }

  /** {@code URGE MEMBER_COUNTRIES pending to=PPT due=../2022-05-01}, several separated by {@code ;}. */
  static String summary(Meaning meaning) {
    return commitments(meaning).stream().map(Reading::summary).collect(Collectors.joining("; "));
  }

  private static String summary(Commitment commitment) {
    StringBuilder line = new StringBuilder(commitment.act().name())
        .append(' ')
        .append(commitment.responsible().isEmpty() ? "UNSTATED" : ids(commitment.responsible()));
    line.append(commitment.pending() ? " pending" : "");
    append(line, "by", commitment.by());
    append(line, "to", commitment.to());
    append(line, "support", commitment.support());
    commitment
        .due()
        .ifPresent(due -> line.append(" due=")
            .append(due.from().map(LocalDate::toString).orElse(".."))
            .append('/')
            .append(due.to().map(LocalDate::toString).orElse("..")));
    commitment.place().ifPresent(place -> line.append(" in=").append(place.text()));
    return line.toString();
  }

  private static void append(StringBuilder line, String name, List<Party> parties) {
    if (!parties.isEmpty()) {
      line.append(' ').append(name).append('=').append(ids(parties));
    }
  }

  private static String ids(List<? extends Party> parties) {
    return parties.stream().map(Party::id).sorted().collect(Collectors.joining(","));
  }
}

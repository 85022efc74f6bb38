package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rcm.model.Directory;
import org.rcm.model.Party;
import org.rcm.parser.internal.dates.TimeFrameFinder;
import org.rcm.parser.internal.names.FoundParty;
import org.rcm.parser.internal.names.Gazetteer;
import org.rcm.parser.internal.names.PartyFinder;

/** Looks up everything in a text that can be found word by word: parties, cities, time frames. */
final class PassageReader {
  private final Directory directory;
  private final PartyFinder finder;
  private final Vocabulary words;
  private final MeetingFacts meeting;
  private final TimeFrameFinder timeFrames;

  PassageReader(Directory directory, PartyFinder finder, Vocabulary words, MeetingFacts meeting) {
    this.directory = directory;
    this.finder = finder;
    this.words = words;
    this.meeting = meeting;
    this.timeFrames = new TimeFrameFinder(words.dates());
  }

  Passage read(String raw, Quotation.Origin origin) {
    Tokens tokens = Tokens.of(raw);
    String text = tokens.text();
    return new Passage(
        words,
        tokens,
        namings(tokens),
        cities(text),
        timeFrames.find(text, meeting.dates()),
        timeFrames,
        origin,
        meeting);
  }

  private static Map<Integer, Gazetteer.FoundCity> cities(String text) {
    return Gazetteer.standard().find(text).stream()
        .collect(Collectors.toMap(Gazetteer.FoundCity::start, city -> city));
  }

  private Namings namings(Tokens tokens) {
    List<Naming> named = new ArrayList<>();
    int at = 0;
    for (FoundParty found : finder.find(tokens.text(), meeting.language())) {
      int from = indexAt(tokens, at, found.start());
      at = indexAt(tokens, from, found.end());
      if (at > from) {
        named.add(new Naming(found.party(), from, at, true));
      }
    }
    named.addAll(references(tokens, new Namings(named, tokens.size())));
    named.sort(Comparator.comparingInt(Naming::from));
    return new Namings(named, tokens.size());
  }

  private static int indexAt(Tokens tokens, int from, int offset) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).start() < offset) {
      at++;
    }
    return at;
  }

  private List<Naming> references(Tokens tokens, Namings named) {
    List<Naming> found = new ArrayList<>();
    Optional<Party> body = meeting.body().map(Party.class::cast);
    Optional<Party> last = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      if (named.covers(i)) {
        last = named.at(i).map(Naming::party);
        continue;
      }
      Optional<Naming> reference = reference(tokens, i, body, last);
      if (reference.isPresent() && !overlaps(reference.get(), named)) {
        found.add(reference.get());
        i = reference.get().to() - 1;
      }
    }
    return found;
  }

  private Optional<Naming> reference(
      Tokens tokens, int at, Optional<Party> body, Optional<Party> last) {
    Naming best = null;
    for (Reference reference : words.references()) {
      int end = reference.phrases().match(tokens, at, tokens.size());
      boolean named = !reference.mention() && isOf(tokens, end);
      if (end <= at || named || (best != null && end <= best.to())) {
        continue;
      }
      String text = tokens.between(at, end);
      Optional<Party> party = reference.isBody()
          ? body.filter(p -> isCalled(p, text)).or(() -> last.filter(p -> isCalled(p, text)))
          : directory.find(reference.party());
      if (party.isPresent()) {
        best = new Naming(party.get(), at, end, reference.mention());
      }
    }
    return Optional.ofNullable(best);
  }

  /** "the Governments of Belize and Panama" are not all of them. */
  private boolean isOf(Tokens tokens, int at) {
    return at >= 0 && words.is(WordClass.OF, tokens.word(at));
  }

  /** Whether a party's name holds the words, but for the article: "the Working Group" and "Working Group on …". */
  private boolean isCalled(Party party, String reference) {
    String folded = Tokens.fold(reference);
    String noun = folded.substring(folded.indexOf(' ') + 1);
    String name = Tokens.fold(party.name().bestFor(meeting.language()));
    return name.contains(noun) || name.contains(folded);
  }

  private static boolean overlaps(Naming naming, Namings named) {
    for (int i = naming.from(); i < naming.to(); i++) {
      if (named.covers(i)) {
        return true;
      }
    }
    return false;
  }
}

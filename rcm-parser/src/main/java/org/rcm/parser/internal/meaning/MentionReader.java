package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rcm.model.Country;
import org.rcm.model.Mentions;
import org.rcm.model.Organization;
import org.rcm.model.OrganizationKind;
import org.rcm.model.Party;
import org.rcm.model.PartyGroup;

/**
 * Whom an item names. The conference is not meant where it only qualifies a body, "Working Groups of the RCM"; a body is
 * not the conference's where it is another one's, "the SACM and its Technical Secretariat".
 */
final class MentionReader {
  private MentionReader() {}

  /** The namings of a passage that count. */
  static List<Naming> named(Passage passage) {
    List<Naming> counted = new ArrayList<>();
    List<Naming> all = passage.namings().all();
    for (int i = 0; i < all.size(); i++) {
      Naming naming = all.get(i);
      Naming before = i > 0 ? all.get(i - 1) : null;
      Naming behind = i + 1 < all.size() ? all.get(i + 1) : null;
      boolean qualifies = isConference(naming)
          && ((before != null && isBody(before) && isOf(passage, before.to(), naming.from()))
              || (behind != null && isBody(behind) && behind.from() == naming.to()));
      boolean foreign = isBody(naming)
          && ((before != null && isOutside(before) && isOwned(passage, naming.from()))
              || (behind != null
                  && isOutside(behind)
                  && isOf(passage, naming.to(), behind.from())));
      if (naming.mention() && !qualifies && !foreign) {
        counted.add(naming);
      }
    }
    return counted;
  }

  static Mentions mentions(List<Naming> namings) {
    TreeSet<Country> countries = new TreeSet<>();
    TreeSet<Party> others = new TreeSet<>();
    for (Naming naming : namings) {
      if (naming.party() instanceof Country country) {
        countries.add(country);
      } else {
        others.add(naming.party());
      }
    }
    return new Mentions(List.copyOf(countries), List.copyOf(others));
  }

  private static boolean isConference(Naming naming) {
    return naming.party() instanceof Organization organization
        && organization.kind() == OrganizationKind.CONFERENCE;
  }

  private static boolean isBody(Naming naming) {
    return naming.party() instanceof PartyGroup
        || (naming.party() instanceof Organization organization
            && organization.kind() == OrganizationKind.CONFERENCE_BODY);
  }

  private static boolean isOutside(Naming naming) {
    return naming.party() instanceof Organization && !isBody(naming) && !isConference(naming);
  }

  /** "of the", "(PPT) de la": nothing else stands between two names. */
  private static boolean isOf(Passage passage, int from, int to) {
    boolean of = false;
    for (int i = from; i < to; i++) {
      of |= passage.is(WordClass.OF, i);
      boolean link = passage.is(WordClass.OF, i)
          || passage.is(WordClass.DETERMINER, i)
          || passage.tokens().get(i).bracketed();
      if (!link) {
        return false;
      }
    }
    return of;
  }

  private static boolean isOwned(Passage passage, int at) {
    return passage.is(WordClass.POSSESSIVE, at - 1);
  }
}

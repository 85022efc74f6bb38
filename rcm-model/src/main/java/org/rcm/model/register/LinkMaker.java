package org.rcm.model.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rcm.model.TimeFrame;

/** Says of two conclusions that are about one thing how they are related and why. */
final class LinkMaker {
  private LinkMaker() {}

  static FollowUpLink ofNames(
      Candidate earlier, Candidate later, NameComparison names, CommonGround ground) {
    List<LinkReason> reasons = new ArrayList<>();
    reasons.add(names.isNextEdition() ? editionReason(names) : nameReason(names));
    reasons.addAll(ground.reasons());
    LinkKind kind = names.isNextEdition()
        ? LinkKind.NEXT_EDITION
        : kind(earlier.where(), later.where(), names.later(), reasons);
    return new FollowUpLink(
        kind, earlier.where(), later.where(), names.subject(), names.score(), reasons);
  }

  static FollowUpLink ofOccasion(Candidate earlier, Candidate later, CommonGround ground) {
    String subject = later.names().isEmpty()
        ? later.where().conclusion().text()
        : later.names().get(0).text();
    return new FollowUpLink(
        LinkKind.FOLLOWED_UP, earlier.where(), later.where(), subject, 1, ground.reasons());
  }

  private static LinkReason nameReason(NameComparison names) {
    Optional<String> common = names.common();
    if (common.isPresent()) {
      String words = quote(common.get());
      return LinkReason.of(LinkEvidence.SAME_NAME, "both name " + words, "ambas nombran " + words);
    }
    String earlier = quote(names.earlier().text());
    String later = quote(names.later().text());
    if (names.isWhole() && names.substitutions() == 0) {
      boolean isLater = names.earlier().words().size() < names.later().words().size();
      String longer = isLater ? later : earlier;
      String shorter = isLater ? earlier : later;
      return LinkReason.of(
          LinkEvidence.SAME_NAME,
          longer + " has all words of " + shorter,
          longer + " tiene todas las palabras de " + shorter);
    }
    return LinkReason.of(
        LinkEvidence.SIMILAR_NAME,
        earlier + " and " + later + " are nearly the same words",
        earlier + " y " + later + " son casi las mismas palabras");
  }

  private static LinkReason editionReason(NameComparison names) {
    String earlier = quote(names.earlier().text());
    String later = quote(names.later().text());
    return LinkReason.of(
        LinkEvidence.OTHER_EDITION,
        "another one of the same series: " + earlier + ", " + later,
        "otra edición de la misma serie: " + earlier + ", " + later);
  }

  private static LinkKind kind(
      RegisteredConclusion earlier,
      RegisteredConclusion later,
      Name name,
      List<LinkReason> reasons) {
    Optional<String> done = later.conclusion().completions().stream()
        .filter(words -> words.contains(name.text()))
        .findFirst();
    if (done.isPresent() && Plans.of(later).isEmpty()) {
      reasons.add(LinkReason.of(
          LinkEvidence.DONE,
          later.report().id() + " says that it was done: " + quote(done.get()),
          later.report().id() + " dice que se hizo: " + quote(done.get())));
      return LinkKind.FULFILLED;
    }
    Optional<TimeFrame> before = Plans.single(earlier);
    Optional<TimeFrame> after = Plans.single(later);
    if (before.isEmpty()) {
      return LinkKind.FOLLOWED_UP;
    }
    if (after.isEmpty()) {
      reasons.add(LinkReason.of(
          LinkEvidence.NO_NEW_DATE,
          said(earlier, before.get(), "said") + ", " + later.report().id()
              + " names no date to come",
          said(earlier, before.get(), "decía") + ", " + later.report().id()
              + " no nombra una fecha futura"));
      return LinkKind.FOLLOWED_UP;
    }
    if (!Plans.areApart(before.get(), after.get())) {
      return LinkKind.FOLLOWED_UP;
    }
    reasons.add(LinkReason.of(
        LinkEvidence.NEW_DATE,
        said(earlier, before.get(), "said") + ", " + said(later, after.get(), "says"),
        said(earlier, before.get(), "decía") + ", " + said(later, after.get(), "dice")));
    return LinkKind.RESCHEDULED;
  }

  private static String said(RegisteredConclusion where, TimeFrame time, String verb) {
    return where.report().id() + " " + verb + " " + quote(time.text());
  }

  private static String quote(String words) {
    return "“" + words + "”";
  }
}

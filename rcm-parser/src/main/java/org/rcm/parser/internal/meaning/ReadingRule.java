package org.rcm.parser.internal.meaning;

import java.util.Locale;

/**
 * Why a part of a commitment was read as it was. The {@linkplain #id() ids} stand in files that are kept, so they never
 * change their meaning; they are written to be read as words. The document {@code spec/reading-rules.md} shows each, and
 * those of {@link org.rcm.parser.internal.dates.DateRule}, with sentences that are run as tests.
 */
public enum ReadingRule {
  // What it does

  /** "To ask", "Requests that", "se acordó": a verb of the list where a clause begins. */
  OPERATIVE_VERB,
  /** "To map": a verb in no list, so it is taken for something that the meeting itself does. */
  UNKNOWN_VERB_SO_THE_MEETING_DOES_IT,
  /** "Member Countries are invited to". */
  VERB_IN_THE_PASSIVE,
  /** "The PPT will send". */
  SAYS_WHAT_WILL_BE,
  /** "Member Countries should send". */
  SAYS_WHAT_SHOULD_BE,
  /** "Que la Secretaría Técnica elabore". */
  WISH_THAT_A_PARTY_DO_IT,
  /** "Canada to present its experience". */
  PARTY_WITH_AN_INFINITIVE,
  /** "Workshop on wells" below "To update the calendar as follows:". */
  ENTRY_OF_A_CALENDAR,
  /** "To instruct the Secretariat, with the support of IOM, to:" gives its verb and its parties to the items below. */
  COMPLETES_THE_ITEM_ABOVE,
  /** "To accept Canada's recommendation to submit": what was proposed is now to be done. */
  ACCEPTED_PROPOSAL,
  /** "To submit the Technical Secretariat a list": others hand it to an office that collects. */
  HANDED_TO_AN_OFFICE_THAT_COLLECTS,

  // Who is to do it

  /** "To ask the Member Countries to". */
  NAMED_BEHIND_THE_VERB,
  /** "The PPT will", "Member Countries are invited". */
  SUBJECT_OF_THE_VERB,
  /** "To invite them": those of the clause before. */
  MEANT_BY_THE_PRONOUN,
  /** "To reiterate the importance of punctual attendance by Member Countries". */
  WHOSE_PARTICIPATION_IS_PROMOTED,
  /** "To ask the authorities of the Member Countries to send". */
  NAMED_BEFORE_WHAT_IS_ASKED,
  /** "To request comments from IOM". */
  OF_WHOM_IT_IS_ASKED,
  /** "To request the support of IOM". */
  WHOSE_HELP_IS_ASKED,
  /** "To recommend to the Vice-Ministers". */
  TO_WHOM_IT_IS_RECOMMENDED,
  /** "will be sent by the TS". */
  BY_WHOM_IT_IS_DONE,
  /** "course given by UNAM". */
  WHO_GIVES_IT,
  /** "meeting between Mexico and Panama". */
  SIDES_OF_A_MEETING,
  /** "Meeting of the Regional Consultation Group on Migration". */
  BODY_THAT_MEETS,
  /** "To set up a committee composed of delegates from Belize and Panama". */
  MEMBERS_OF_THE_BODY,
  /** The heading above the item. */
  BODY_IN_THE_HEADING,
  /** The item above sets up a body, or names one and a colon. */
  BODY_OF_THE_ITEM_ABOVE,
  /** "To take note that Belize needs more time. Request the review …". */
  COUNTRY_NOTED_BEFORE,
  /** "To accept El Salvador's offer to translate". */
  WHOSE_OFFER_WAS_ACCEPTED,
  /** "that have not already done so". */
  NOT_YET_DONE,

  // What, on whose proposal, to whom, with whose help, when, where

  /** The words behind the verb and whom it names. */
  WHAT_IS_TO_BE_DONE,
  /** "Canada's recommendation to", "at the request of Panama", "Mexico recommends that". */
  WHO_PROPOSED_IT,
  /** "to submit the Technical Secretariat a list". */
  RECEIVER_BEHIND_THE_VERB,
  /** "to be presented to the Vice-Ministers", "for consideration by the Member Countries". */
  TO_WHOM_IT_GOES,
  /** "with the support of IOM", "in coordination with ECLAC". */
  WORDS_OF_SUPPORT,
  /** "to coordinate with ECLAC". */
  DONE_TOGETHER_WITH,
  /** No year is said, so it is the first one that puts the date on or after the meeting. */
  YEAR_OF_THE_MEETING,
  /** "within 30 days": from the last day of the meeting on. */
  COUNTED_FROM_THE_MEETING,
  /** "in Tegucigalpa, Honduras". */
  CITY_OF_THE_EVENT,
  /** "to be held in Costa Rica". */
  COUNTRY_OF_THE_EVENT,
  /** "in a country to be confirmed". */
  PLACE_STILL_OPEN;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the stable name, {@code named-behind-the-verb}} */
  public String id() {
    return id;
  }
}

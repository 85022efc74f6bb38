package org.rcm.parser.internal.meaning;

/** Classes of single words; {@code classes.csv} of each language lists their members. */
enum WordClass {
  /** Makes an infinitive: "to". */
  INFINITIVE,
  /** Stands before an infinitive that somebody else is to do: "a", "de", "para"; English has its INFINITIVE. */
  SUBORDINATING,
  /** "and", "or". */
  AND,
  /** "the", "its", "these": a noun follows. */
  DETERMINER,
  /** "it", "them": what was named before. */
  PRONOUN,
  /** Those of them that mean several: "them", "les". */
  PLURAL,
  /** "se le solicita", "y los invitaron": the same in front of a verb. */
  BEFORE_VERB,
  /** Endings of pronouns that are written with the verb: "traducir-lo". */
  CLITIC,
  /** "also", "kindly": may stand before a verb. */
  ADVERB,
  /** Endings of adverbs: "-ly", "-mente". */
  ADVERB_ENDING,
  /** Ends like an adverb but is none: "family", "July". Verbs of {@code verbs.csv} need no entry. */
  NOT_AN_ADVERB,
  /** "not", "no": what follows is not done. */
  NEGATION,
  /** "se": the verb behind it says what is done, not who. */
  REFLEXIVE,
  /** Opens a clause that only describes: "which", "que". */
  RELATIVE,
  /** Opens what is said or asked: "that", "que". */
  THAT,
  /** "will". */
  WILL,
  /** "would". */
  WOULD,
  /** "should": whoever it is said of has to do it. */
  SHOULD,
  /** Endings of the future: "-rá". */
  FUTURE_ENDING,
  /** Endings of verbs that say that we do it: "someteremos". */
  WE_ENDING,
  /** Endings of the conditional: "-ría". */
  CONDITIONAL_ENDING,
  /** "have", "ha": stands before a participle. */
  HAVE,
  /** "is", "were": makes a passive. */
  BE,
  /** May stand between the parties of a list: "the", "and", "Government", "of". */
  LIST,
  /** Leads to a party that receives: "to", "with"; "a", "con". */
  RECEIVER,
  /** May stand between that word and the name: "to the Secretary-General of SICA", "to the letter of INTERPOL". */
  FOR_RECEIVER,
  /** Names of handing over: "submission", "remisión". */
  DELIVERY,
  /** Leads to the party that acts: "by"; "por". */
  AGENT,
  /** Leads to the party that does or owns something: "of", "by"; "de", "por". */
  OWNER,
  /** Joins parties that act together: "with". */
  WITH,
  /** Leads to the party of which something is requested: "request support from IOM". */
  ASKED_OF,
  /** Endings of words that say what was done to something: "developed", "elaborado". */
  PARTICIPLE_ENDING,
  /** Says what belongs to what: "of". */
  OF,
  /** "its": belongs to what was named before. */
  POSSESSIVE,
  /** Leads to the place of a visit: "to". */
  VISITED,
  /** Stands before the name of a place: "city". */
  TOWN,
  /** May stand behind a verb and belong to it: "up", "on". */
  PARTICLE,
  /** Leads to a place: "in". */
  PLACE,
  /** Something proposed, for others to do: "recommendation". */
  PROPOSAL,
  /** Something that the proposer will do: "offer". */
  OFFER,
  /** What one has bound oneself to: "commitment", "decision". */
  DECISION,
  /** Names of events: "workshop". */
  EVENT,
  /** Events of parties with each other: "meeting between". */
  MEETING,
  /** Doings of others that one promotes: "participation". */
  PARTICIPATION,
  /** Leads to the two sides of a meeting: "between". */
  BETWEEN,
  /** Looks like a verb but is none: "Taller". */
  NOT_A_VERB,
  /** Who meets, when a sentence says so: "Ministers", "We". */
  SUBJECT,
  /** Shortened words that end in a full stop: "No." */
  ABBREVIATION;

  /** Whether accents tell its members from other words: "será" is to come, "para" is not. */
  boolean hasAccents() {
    return this == FUTURE_ENDING || this == CONDITIONAL_ENDING;
  }
}

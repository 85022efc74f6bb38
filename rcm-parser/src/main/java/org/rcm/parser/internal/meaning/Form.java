package org.rcm.parser.internal.meaning;

/** The forms of a verb that matter to what a clause does. */
enum Form {
  /** "to thank", "thank"; "agradecer". */
  BASE,
  /** "thanks"; "agradece", "agradecemos". */
  PRESENT,
  /** "thanked"; "agradecieron". */
  PAST,
  /** "agradezcan"; English has its base form there. */
  SUBJUNCTIVE,
  /** "agradecerán"; English says it with "will". */
  FUTURE,
  /** "contendría"; English says it with "would". */
  CONDITIONAL,
  /** "thanking"; "agradeciendo". */
  GERUND,
  /** "thanked"; "agradecido". */
  PARTICIPLE
}

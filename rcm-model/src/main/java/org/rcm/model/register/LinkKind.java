package org.rcm.model.register;

/** How a later conclusion is related to an earlier one. */
public enum LinkKind {
  /** The later deals with the same thing and neither sets another date nor says that it was done. */
  FOLLOWED_UP,
  /**
   * The later names another time to come for the same thing: each names one dated time, and the two have no day in
   * common. Whether the first time was kept nevertheless is not known.
   */
  RESCHEDULED,
  /** The later thanks or congratulates somebody for having done the same thing. */
  FULFILLED,
  /** Both name a series that is counted in Roman numerals, and the later one has the higher number. Not the same thing. */
  NEXT_EDITION
}

package org.rcm.model;

import java.util.Set;

/** What rules look at: a report, and the acronyms that need no explanation. */
record RuleInput(Report report, Set<String> knownAcronyms) {}

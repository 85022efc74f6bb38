/**
 * Tables of commitments as comma-separated values (CSV, RFC 4180), for spreadsheets and for people:
 * {@link org.rcm.render.csv.CommitmentsCsvRenderer} writes those of a report,
 * {@link org.rcm.render.csv.RegisterCsvRenderer} those of a register, and
 * {@link org.rcm.render.csv.DecisionCsvReader} reads what people decided. Needs nothing but the JDK.
 */
@NullMarked
package org.rcm.render.csv;

import org.jspecify.annotations.NullMarked;

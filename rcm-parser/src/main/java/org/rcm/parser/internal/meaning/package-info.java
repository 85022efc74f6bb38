/**
 * Reads the sentences of conclusions: what they do, whom they name, and who promises what by when.
 *
 * <p>The way of an item, from {@link org.rcm.parser.internal.meaning.MeaningReader} and {@code ItemReader}:
 *
 * <ol>
 *   <li>{@code PassageReader}: words and signs, parties, cities and time frames of its text → {@code Passage}
 *   <li>{@code ClauseReader}: sentences, and in them clauses. {@code HeadReader} reads the verb where a clause may begin
 *       ("To accept and thank", "se acordó"), {@code JoinReader} finds where the next one begins ("…, and to request"),
 *       {@code StatementReader} reads sentences without such a verb ("The PPT will send …") → {@code Clause}
 *   <li>{@code ItemClauses} and {@code FrameReader}: what items above make of it and what it makes of those below
 *       ("To instruct the Secretariat to:", "To update the calendar as follows:") → {@code Frame}
 *   <li>{@code CommitmentReader} asks for each clause that leaves something to do: {@code AddresseeReader} and
 *       {@code DoerReader} (who), {@code ReceiverReader} (to whom), {@code SupportReader} (with whose help),
 *       {@code ProposalReader} (on whose proposal), {@code DueReader}, {@code PlaceReader}, {@code ActionText},
 *       and for entries of a calendar {@code EntryTitleReader}
 *   <li>{@code MentionReader}: whom it names; {@code DoubtReader}: what could be read in another way
 * </ol>
 *
 * <p>Whatever is found comes with its {@code Trace}, the rule and the words that it rests on, as {@code Parties} or
 * {@code Seen}; {@code MeaningDraft} hands both on. The rules are {@code ReadingRule} and those of the dates.
 *
 * <p>Words are data: {@code words/LANGUAGE/verbs.csv}, {@code inflections.csv}, {@code phrases.csv},
 * {@code classes.csv} and {@code references.csv}, read by {@code Vocabulary}; each says at its top what its cells mean. A
 * further language is a further folder. Rules are code, and look only at words through their kinds. They never throw,
 * and every one of them looks at a clause once, so that time grows linearly with the text.
 */
@NullMarked
package org.rcm.parser.internal.meaning;

import org.jspecify.annotations.NullMarked;

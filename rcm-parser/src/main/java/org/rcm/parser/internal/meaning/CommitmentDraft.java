package org.rcm.parser.internal.meaning;

import java.util.List;
import java.util.Optional;
import org.rcm.model.Act;
import org.rcm.model.Party;
import org.rcm.model.Place;
import org.rcm.model.TimeFrame;

/** A commitment before it has its number. */
record CommitmentDraft(
    Act act,
    List<Party> responsible,
    boolean pending,
    String action,
    List<Party> by,
    List<Party> to,
    List<Party> support,
    Optional<TimeFrame> due,
    Optional<Place> place) {}

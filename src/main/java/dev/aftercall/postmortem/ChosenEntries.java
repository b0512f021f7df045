package dev.aftercall.postmortem;

import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentKey;
import java.util.Set;

/** Which entries of its incident's timeline a postmortem shows. */
record ChosenEntries(IncidentKey incident, Set<EntryId> entries) {

    static ChosenEntries of(Postmortem postmortem) {
        return new ChosenEntries(postmortem.key(), postmortem.timeline());
    }
}

package dev.aftercall.evidence;

import dev.aftercall.incident.IncidentId;

/** Names of what live views of evidence watch. */
public final class EvidenceTopics {

    private EvidenceTopics() {}

    /** Touched whenever the measurements of one incident change. */
    public static String of(IncidentId incident) {
        return "evidence:" + incident.value();
    }
}

package dev.aftercall.postmortem.analysis;

import dev.aftercall.evidence.MeasurementId;
import dev.aftercall.incident.EntryId;
import java.util.UUID;

/** Points to an entry of the incident's timeline or to one of its measurements. */
public record EvidenceRef(EvidenceKind kind, UUID target) {

    public static EvidenceRef of(EntryId entry) {
        return new EvidenceRef(EvidenceKind.ENTRY, entry.value());
    }

    public static EvidenceRef of(MeasurementId measurement) {
        return new EvidenceRef(EvidenceKind.MEASUREMENT, measurement.value());
    }
}

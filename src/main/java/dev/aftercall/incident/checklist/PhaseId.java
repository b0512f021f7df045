package dev.aftercall.incident.checklist;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a phase of a checklist. */
@Embeddable
public record PhaseId(@Column(name = "id") UUID value) implements Serializable {

    public static PhaseId next() {
        return new PhaseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dev.aftercall.incident.checklist;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a step of a checklist. */
@Embeddable
public record StepId(@Column(name = "id") UUID value) implements Serializable {

    public static StepId next() {
        return new StepId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

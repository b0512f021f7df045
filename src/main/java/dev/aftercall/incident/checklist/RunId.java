package dev.aftercall.incident.checklist;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a checklist of an incident. */
@Embeddable
public record RunId(@Column(name = "id") UUID value) implements Serializable {

    public static RunId next() {
        return new RunId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

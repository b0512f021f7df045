package dev.aftercall.incident;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an incident. */
@Embeddable
public record IncidentId(@Column(name = "id") UUID value) implements Serializable {

    public static IncidentId next() {
        return new IncidentId(Ids.next());
    }

    public static IncidentId of(String text) {
        return new IncidentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

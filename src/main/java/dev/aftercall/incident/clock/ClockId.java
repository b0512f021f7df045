package dev.aftercall.incident.clock;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a response clock of an incident. */
@Embeddable
public record ClockId(@Column(name = "id") UUID value) implements Serializable {

    public static ClockId next() {
        return new ClockId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

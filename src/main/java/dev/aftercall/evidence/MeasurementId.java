package dev.aftercall.evidence;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a measurement. */
@Embeddable
public record MeasurementId(@Column(name = "id") UUID value) implements Serializable {

    public static MeasurementId next() {
        return new MeasurementId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

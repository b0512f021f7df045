package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a discussion point of a meeting. */
@Embeddable
public record PointId(@Column(name = "id") UUID value) implements Serializable {

    public static PointId next() {
        return new PointId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

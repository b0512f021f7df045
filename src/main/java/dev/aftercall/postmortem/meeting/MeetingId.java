package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a meeting about a postmortem. */
@Embeddable
public record MeetingId(@Column(name = "id") UUID value) implements Serializable {

    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

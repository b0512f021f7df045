package dev.aftercall.identity;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a user. */
@Embeddable
public record UserId(@Column(name = "id") UUID value) implements Serializable {

    /** Stands for the portal itself where it acts by its own, as when a clock runs out. */
    public static final UserId PORTAL = new UserId(new UUID(0, 0));

    public static UserId next() {
        return new UserId(Ids.next());
    }

    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dev.aftercall.incident;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an entry of a timeline. */
@Embeddable
public record EntryId(@Column(name = "id") UUID value) implements Serializable {

    public static EntryId next() {
        return new EntryId(Ids.next());
    }

    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

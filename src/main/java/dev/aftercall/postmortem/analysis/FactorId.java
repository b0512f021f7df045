package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.Ids;
import dev.aftercall.base.NotFoundException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a contributing factor. */
@Embeddable
public record FactorId(@Column(name = "id") UUID value) implements Serializable {

    public static FactorId next() {
        return new FactorId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws NotFoundException if the text is no id, as for an id that does not exist
     */
    public static FactorId of(String text) {
        try {
            return new FactorId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("There is no such contributing factor");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dev.aftercall.postmortem.review;

import dev.aftercall.base.Ids;
import dev.aftercall.base.NotFoundException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a verdict. */
@Embeddable
public record VerdictId(@Column(name = "id") UUID value) implements Serializable {

    public static VerdictId next() {
        return new VerdictId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws NotFoundException if the text is no id, as for an id that does not exist
     */
    public static VerdictId of(String text) {
        try {
            return new VerdictId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("There is no such verdict");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

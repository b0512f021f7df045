package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Ids;
import dev.aftercall.base.NotFoundException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a regression case. */
@Embeddable
public record CaseId(@Column(name = "id") UUID value) implements Serializable {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws NotFoundException if the text is no id, as for an id that does not exist
     */
    public static CaseId of(String text) {
        try {
            return new CaseId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("There is no such regression case");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

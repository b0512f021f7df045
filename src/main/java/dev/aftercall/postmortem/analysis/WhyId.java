package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.Ids;
import dev.aftercall.base.NotFoundException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a why of a postmortem's tree. */
@Embeddable
public record WhyId(@Column(name = "id") UUID value) implements Serializable {

    public static WhyId next() {
        return new WhyId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws NotFoundException if the text is no id, as for an id that does not exist
     */
    public static WhyId of(String text) {
        try {
            return new WhyId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("There is no such why");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

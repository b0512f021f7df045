package dev.aftercall.postmortem.action;

import dev.aftercall.base.Ids;
import dev.aftercall.base.NotFoundException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an action item. */
@Embeddable
public record ActionId(@Column(name = "id") UUID value) implements Serializable {

    public static ActionId next() {
        return new ActionId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws NotFoundException if the text is no id, as for an id that does not exist
     */
    public static ActionId of(String text) {
        try {
            return new ActionId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("There is no such action item");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

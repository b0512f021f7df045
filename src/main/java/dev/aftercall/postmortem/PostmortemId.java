package dev.aftercall.postmortem;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a postmortem. */
@Embeddable
public record PostmortemId(@Column(name = "id") UUID value) implements Serializable {

    public static PostmortemId next() {
        return new PostmortemId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws PostmortemNotFoundException if the text is no id, as for an id that does not exist
     */
    public static PostmortemId of(String text) {
        try {
            return new PostmortemId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new PostmortemNotFoundException();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dev.aftercall.postmortem.comment;

import dev.aftercall.base.Ids;
import dev.aftercall.base.NotFoundException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a comment. */
@Embeddable
public record CommentId(@Column(name = "id") UUID value) implements Serializable {

    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws NotFoundException if the text is no id, as for an id that does not exist
     */
    public static CommentId of(String text) {
        try {
            return new CommentId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("There is no such comment");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

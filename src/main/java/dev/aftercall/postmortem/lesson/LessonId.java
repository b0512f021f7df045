package dev.aftercall.postmortem.lesson;

import dev.aftercall.base.Ids;
import dev.aftercall.base.NotFoundException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a lesson. */
@Embeddable
public record LessonId(@Column(name = "id") UUID value) implements Serializable {

    public static LessonId next() {
        return new LessonId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws NotFoundException if the text is no id, as for an id that does not exist
     */
    public static LessonId of(String text) {
        try {
            return new LessonId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("There is no such lesson");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

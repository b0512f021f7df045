package dev.aftercall.postmortem.ui;

import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.Wording;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows, read at one moment.
 *
 * @param viewer who looks at it
 * @param wording finds names and blame in texts
 */
public record EditorModel(PostmortemDetails postmortem, Map<UserId, Person> people, UserId viewer, Wording wording) {

    public PostmortemId id() {
        return postmortem.id();
    }

    /** Whether the viewer may change the content now. */
    public boolean isWritable() {
        return postmortem.permissions().canWrite();
    }

    public Optional<Person> person(@Nullable UserId user) {
        return user == null ? Optional.empty() : Optional.ofNullable(people.get(user));
    }

    /** The name of a user as others see it. */
    public String name(@Nullable UserId user) {
        return person(user).map(Person::name).orElse("Someone");
    }

    /** Names a text of this postmortem within the viewer's browser. */
    public String draftKey(Object text) {
        return viewer + ":" + id() + ":" + text;
    }

    /** Names a field of this postmortem within the viewer's browser. */
    String draftKey(FieldKey field) {
        return draftKey(field.name());
    }
}

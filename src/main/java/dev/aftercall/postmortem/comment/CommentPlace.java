package dev.aftercall.postmortem.comment;

import dev.aftercall.postmortem.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a thread is about.
 *
 * @param anchor the field, figure, why, action item or lesson within the section; null for the section as a whole
 * @param name what it was called when the thread began; the section's name for the section as a whole
 */
public record CommentPlace(SectionKind section, @Nullable String anchor, String name) {

    static final int NAME_LENGTH = 200;

    public CommentPlace {
        name = name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH - 1) + "…" : name;
    }

    /** The section as a whole. */
    public static CommentPlace whole(SectionKind section) {
        return new CommentPlace(section, null, section.label());
    }
}

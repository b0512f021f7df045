package dev.aftercall.postmortem.version;

import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.SectionKind;

/**
 * A piece of a postmortem that has versions: a free text, or the whys, action items or lessons taken together.
 *
 * @param key names it in addresses and tables
 */
public record Piece(String key, String label, SectionKind section) {

    static Piece of(FieldKey field) {
        return new Piece(field.name(), field.label(), field.section());
    }
}

package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a section is, as stored. */
@Embeddable
record Progress(
        @Enumerated(EnumType.STRING) SectionState state,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "changed_by")) @Nullable UserId changedBy,

        @Nullable Instant changedAt) {

    static final Progress NONE = new Progress(SectionState.EMPTY, null, null);

    /** Something was written: an empty section becomes a draft. */
    Progress written(UserId by, Instant at) {
        return new Progress(state == SectionState.EMPTY ? SectionState.DRAFT : state, by, at);
    }

    Section toRecord(SectionKind kind) {
        return new Section(kind, state, changedBy, changedAt);
    }
}

package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** Which question of which postmortem. */
@Embeddable
record AnswerId(
        @Column(name = "postmortem_id") UUID postmortem,
        @Enumerated(EnumType.STRING) RunbookQuestion question) implements Serializable {

    AnswerId(PostmortemId postmortem, RunbookQuestion question) {
        this(postmortem.value(), question);
    }
}

package dev.aftercall.postmortem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** Which text of which postmortem. */
@Embeddable
record TextId(
        @Column(name = "postmortem_id") UUID postmortem,
        @Enumerated(EnumType.STRING) FieldKey field) implements Serializable {

    TextId(PostmortemId postmortem, FieldKey field) {
        this(postmortem.value(), field);
    }
}

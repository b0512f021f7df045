package dev.aftercall.postmortem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** Which figure of which postmortem. */
@Embeddable
record FigureId(
        @Column(name = "postmortem_id") UUID postmortem,
        @Enumerated(EnumType.STRING) ImpactDimension dimension) implements Serializable {

    FigureId(PostmortemId postmortem, ImpactDimension dimension) {
        this(postmortem.value(), dimension);
    }
}

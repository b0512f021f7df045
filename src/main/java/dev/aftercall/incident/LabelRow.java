package dev.aftercall.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The labels of incidents for queries, which need no join then; {@link Incident} writes them. */
@Entity
@Immutable
@Table(name = "incident_label")
class LabelRow {

    @EmbeddedId
    private Labelled id;

    @SuppressWarnings("NullAway.Init")
    protected LabelRow() {}

    @Embeddable
    record Labelled(
            @Column(name = "incident_id") UUID incident,
            @Enumerated(EnumType.STRING) LabelKind kind,
            String label) implements Serializable {}
}

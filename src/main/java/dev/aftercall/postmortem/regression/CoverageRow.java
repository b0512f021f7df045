package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the view of resolved serious incidents: one for each failure mode, one for incidents without any. */
@Entity
@Immutable
@Table(name = "regression_coverage")
class CoverageRow {

    @EmbeddedId
    private Key id;

    private int keyYear;
    private int keyNumber;
    private String title;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private @Nullable Layer layer;

    private @Nullable Instant resolvedAt;
    private int covered;

    @SuppressWarnings("NullAway.Init")
    protected CoverageRow() {} // JPA

    /** Which incident and which of its modes; empty for none. */
    @Embeddable
    record Key(
            @Column(name = "incident_id") UUID incident,
            @Column(name = "mode_key") String mode) implements Serializable {}
}

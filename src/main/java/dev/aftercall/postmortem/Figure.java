package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the impact table; its version counts the saves. */
@Entity
@Table(name = "postmortem_impact")
class Figure {

    @EmbeddedId
    private FigureId id;

    @Version
    private @Nullable Long version;

    @Column(name = "figure")
    private String value;

    private String baseline;
    private String source;

    @Enumerated(EnumType.STRING)
    private FigureState figureState;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Figure() {}

    Figure(PostmortemId postmortem, ImpactRow row, UserId by, Instant at) {
        this.id = new FigureId(postmortem, row.dimension());
        this.value = row.value();
        this.baseline = row.baseline();
        this.source = row.source();
        this.figureState = row.state();
        this.changedBy = by;
        this.changedAt = at;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant changedAt() {
        return changedAt;
    }

    ImpactRow row() {
        return new ImpactRow(id.dimension(), value, baseline, source, figureState);
    }

    void write(ImpactRow row, UserId by, Instant at) {
        value = row.value();
        baseline = row.baseline();
        source = row.source();
        figureState = row.state();
        changedBy = by;
        changedAt = at;
    }

    SaveOutcome.Conflict conflict() {
        return new SaveOutcome.Conflict(version(), row().text(), changedBy, changedAt);
    }

    ImpactFigure toRecord() {
        return new ImpactFigure(row(), version(), changedBy, changedAt);
    }
}

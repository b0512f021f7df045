package dev.aftercall.evidence;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.MetricScale;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measurement as it is stored; all that ever changes is that it is struck out. */
@Entity
@Table(name = "measurement")
class MeasurementRow {

    @EmbeddedId
    private MeasurementId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    private String metric;

    @Column(precision = 18, scale = 4)
    private BigDecimal measured;

    @Column(precision = 18, scale = 4)
    private @Nullable BigDecimal usual;

    private boolean usualCarried;
    private @Nullable Instant windowFrom;
    private Instant measuredAt;
    private @Nullable Long sampleSize;
    private String source;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Column(name = "corrects_id")
    private @Nullable UUID corrects;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "struck_by"))
    @AttributeOverride(name = "at", column = @Column(name = "struck_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "struck_reason"))
    private Measurement.@Nullable Struck struck;

    @SuppressWarnings("NullAway.Init")
    protected MeasurementRow() {}

    MeasurementRow(
            IncidentId incident, RecordMeasurement command, @Nullable BigDecimal carried, UserId by, Instant at) {
        this.id = MeasurementId.next();
        this.incident = incident;
        this.metric = command.metric();
        this.measured = command.value();
        this.usual = command.usual() == null ? carried : command.usual();
        this.usualCarried = command.usual() == null && carried != null;
        this.windowFrom = command.from();
        this.measuredAt = command.until() == null ? at : command.until();
        this.sampleSize = command.sampleSize();
        this.source = command.source();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Says which measurement this one stands for. */
    MeasurementRow correcting(MeasurementRow former) {
        corrects = former.id.value();
        return this;
    }

    void strike(long expectedVersion, String reason, UserId by, Instant at) {
        if (struck != null) {
            throw new RuleViolationException("This measurement has already been struck out");
        }
        if (version() != expectedVersion) {
            throw new ConflictException("Someone else changed this measurement meanwhile. Nothing was overwritten");
        }
        struck = new Measurement.Struck(by, at, reason);
    }

    boolean isIn(IncidentId other) {
        return incident.equals(other);
    }

    MeasurementId id() {
        return id;
    }

    String metric() {
        return metric;
    }

    BigDecimal value() {
        return measured;
    }

    Optional<BigDecimal> usual() {
        return Optional.ofNullable(usual);
    }

    Instant measuredAt() {
        return measuredAt;
    }

    private long version() {
        return version == null ? 0 : version;
    }

    Measurement toMeasurement() {
        return new Measurement(
                id,
                version(),
                metric,
                MetricScale.rounded(measured),
                usual == null ? null : MetricScale.rounded(usual),
                usualCarried,
                windowFrom,
                measuredAt,
                sampleSize,
                source,
                recordedBy,
                recordedAt,
                corrects == null ? null : new MeasurementId(corrects),
                struck);
    }
}

package dev.aftercall.incident.diagnosis;

import dev.aftercall.base.Ids;
import dev.aftercall.base.Layer;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A line of a diagnosis: a verdict on a layer, or the origin that people agreed on; never changed. */
@Entity
@Table(name = "incident_finding")
class FindingRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private String evidence;
    private String evidenceUrl;
    private String step;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "found_by"))
    private UserId by;

    @Column(name = "found_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FindingRow() {}

    private FindingRow(IncidentId incident, Layer layer, UserId by, Instant at) {
        this.id = Ids.next();
        this.incident = incident;
        this.layer = layer;
        this.evidence = "";
        this.evidenceUrl = "";
        this.step = "";
        this.by = by;
        this.at = at;
    }

    static FindingRow verdict(IncidentId incident, JudgeLayer command, String step, UserId by, Instant at) {
        var row = new FindingRow(incident, command.layer(), by, at);
        row.verdict = command.verdict();
        row.evidence = command.evidence();
        row.evidenceUrl = command.evidenceUrl();
        row.step = step;
        return row;
    }

    static FindingRow origin(IncidentId incident, Layer layer, UserId by, Instant at) {
        return new FindingRow(incident, layer, by, at);
    }

    boolean isVerdict() {
        return verdict != null;
    }

    Layer layer() {
        return layer;
    }

    LayerVerdict toVerdict() {
        return new LayerVerdict(layer, Objects.requireNonNull(verdict), evidence, evidenceUrl, step, by, at);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}

package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** An incident from its declaration to its end. */
@Entity
@Table(name = "incident")
class Incident {

    private static final int ENDED_RANK = 9;

    @EmbeddedId
    private IncidentId id;

    @Version
    private @Nullable Long version;

    private int keyYear;
    private int keyNumber;

    @Embedded
    private Facts facts;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private IncidentStatus status = IncidentStatus.INVESTIGATING;

    private int playbookVersion;
    private int listRank;
    private boolean confidential;
    private boolean drill;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "duplicate_of_id"))
    private @Nullable IncidentId duplicateOf;

    // taking over must not invalidate what others are just editing
    @Embedded
    @OptimisticLock(excluded = true)
    @AttributeOverride(name = "value", column = @Column(name = "commander_id"))
    private @Nullable UserId commander;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "declared_by"))
    private UserId declaredBy;

    @Embedded
    private IncidentTimes times;

    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "incident_label", joinColumns = @JoinColumn(name = "incident_id"))
    private Set<Label> labels = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "incident_link", joinColumns = @JoinColumn(name = "incident_id"))
    @OrderColumn(name = "link_order")
    private List<Link> links = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    Incident(IncidentKey key, DeclareIncident command, int playbookVersion, Stamp stamp) {
        this.id = IncidentId.next();
        this.keyYear = key.year();
        this.keyNumber = key.number();
        this.playbookVersion = playbookVersion;
        this.facts = new Facts(command);
        this.severity = command.severity();
        this.confidential = command.confidential();
        this.drill = command.drill();
        this.declaredBy = stamp.by();
        this.times = new IncidentTimes(stamp.at(), command.detectedAt(), command.impactStartedAt());
        this.labels.addAll(facts.labels());
        changed(stamp);
    }

    /**
     * Moves to another status and sets the times that belong to the move, if they are not set yet.
     *
     * @return the times that were set or cleared
     */
    List<TimeMove> moveTo(
            IncidentStatus to, String reason, @Nullable IncidentId original, Instant occurredAt, Stamp stamp) {
        if (!status.canMoveTo(to)) {
            throw IllegalStatusMoveException.of(status, to);
        }
        if (IncidentStatus.needsReason(status, to) && reason.isEmpty()) {
            throw IllegalStatusMoveException.because("Moving from %s to %s needs a reason"
                    .formatted(
                            status.label().toLowerCase(Locale.ROOT), to.label().toLowerCase(Locale.ROOT)));
        }
        if ((to == IncidentStatus.DUPLICATE) != (original != null)) {
            throw IllegalStatusMoveException.because("Name the incident that this one duplicates");
        }
        if (id.equals(original)) {
            throw IllegalStatusMoveException.because("An incident cannot duplicate itself");
        }
        var moves = to == IncidentStatus.RESOLVED ? fillResolved(occurredAt) : clearResolved();
        status = to;
        duplicateOf = original;
        endedAt = to.isOpen() ? null : Objects.requireNonNullElse(times.get(IncidentTime.RESOLVED), occurredAt);
        changed(stamp);
        return moves;
    }

    private List<TimeMove> fillResolved(Instant at) {
        return Stream.of(IncidentTime.MITIGATED, IncidentTime.RESOLVED)
                .filter(time -> times.get(time) == null)
                .map(time -> times.set(time, at))
                .toList();
    }

    /** A mitigated time that only the resolution had filled in goes with it. */
    private List<TimeMove> clearResolved() {
        var resolved = times.get(IncidentTime.RESOLVED);
        return resolved == null
                ? List.of()
                : Stream.of(IncidentTime.MITIGATED, IncidentTime.RESOLVED)
                        .filter(time -> resolved.equals(times.get(time)))
                        .map(time -> times.set(time, null))
                        .toList();
    }

    Severity changeSeverity(Severity to, Stamp stamp) {
        if (severity == to) {
            throw new RuleViolationException("The incident already is " + to.label());
        }
        var before = severity;
        severity = to;
        changed(stamp);
        return before;
    }

    /** Returns the names of the facts that changed; empty if none did. */
    List<String> edit(EditFacts command, Stamp stamp) {
        var changes = new ArrayList<>(facts.replace(command));
        if (!links.equals(command.links())) {
            links.clear();
            links.addAll(command.links());
            changes.add("links");
        }
        if (!changes.isEmpty()) {
            var wanted = facts.labels();
            labels.retainAll(wanted);
            labels.addAll(wanted);
            changed(stamp);
        }
        return changes;
    }

    /** Names the layer where it began and returns the one before. */
    Optional<Layer> locate(Layer layer, Stamp stamp) {
        var before = Optional.ofNullable(facts.layer());
        facts.blame(layer);
        changed(stamp);
        return before;
    }

    /** Empty if the time already was what it should become. */
    Optional<TimeMove> record(IncidentTime time, @Nullable Instant at, Stamp stamp) {
        if (Objects.equals(times.get(time), at)) {
            return Optional.empty();
        }
        if (time == IncidentTime.RESOLVED && status != IncidentStatus.RESOLVED) {
            throw new RuleViolationException("Resolve the incident first; its resolved time can then be corrected");
        }
        if (time == IncidentTime.RESOLVED && at == null) {
            throw new RuleViolationException("A resolved incident keeps a resolved time; reopen it instead");
        }
        var move = times.set(time, at);
        endedAt = status == IncidentStatus.RESOLVED ? times.get(IncidentTime.RESOLVED) : endedAt;
        changed(stamp);
        return Optional.of(move);
    }

    /** False if it already was so. */
    boolean hide(boolean hidden, Stamp stamp) {
        if (confidential == hidden) {
            return false;
        }
        confidential = hidden;
        changed(stamp);
        return true;
    }

    /** False if it already was so. */
    boolean markDrill(boolean exercise, Stamp stamp) {
        if (drill == exercise) {
            return false;
        }
        drill = exercise;
        changed(stamp);
        return true;
    }

    void commandedBy(@Nullable UserId user) {
        commander = user;
    }

    private void changed(Stamp stamp) {
        changedBy = stamp.by();
        changedAt = stamp.at();
        listRank = status.isOpen() ? rank(severity) : ENDED_RANK;
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case SEV1 -> 1;
            case SEV2 -> 2;
            case SEV3 -> 3;
        };
    }

    IncidentId id() {
        return id;
    }

    IncidentKey key() {
        return IncidentKey.of(keyYear, keyNumber);
    }

    long version() {
        return version == null ? 0 : version;
    }

    int playbookVersion() {
        return playbookVersion;
    }

    Facts facts() {
        return facts;
    }

    Severity severity() {
        return severity;
    }

    IncidentStatus status() {
        return status;
    }

    boolean isConfidential() {
        return confidential;
    }

    boolean isDrill() {
        return drill;
    }

    Optional<UserId> commander() {
        return Optional.ofNullable(commander);
    }

    UserId declaredBy() {
        return declaredBy;
    }

    IncidentTimes times() {
        return times;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    UserId changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Incident incident && id.equals(incident.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

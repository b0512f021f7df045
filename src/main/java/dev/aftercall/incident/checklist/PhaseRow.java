package dev.aftercall.incident.checklist;

import dev.aftercall.playbook.ChecklistPhase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phase of a checklist with its time box, counted from the start of the checklist. */
@Entity
@Table(name = "incident_checklist_phase")
class PhaseRow {

    @EmbeddedId
    private PhaseId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checklist_id"))
    private RunId run;

    private String name;
    private int position;
    private @Nullable Long opensAfterSeconds;
    private @Nullable Long closesAfterSeconds;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected PhaseRow() {}

    PhaseRow(RunId run, ChecklistPhase template, int position) {
        this.id = PhaseId.next();
        this.run = run;
        this.name = template.name();
        this.position = position;
        this.opensAfterSeconds = seconds(template.from());
        this.closesAfterSeconds = seconds(template.until());
    }

    private static @Nullable Long seconds(@Nullable Duration length) {
        return length == null ? null : length.toSeconds();
    }

    PhaseId id() {
        return id;
    }

    RunId run() {
        return run;
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    /** True if it is done now and was not before. */
    boolean settle(boolean complete, Instant now) {
        var newlyDone = complete && doneAt == null;
        doneAt = complete ? (doneAt == null ? now : doneAt) : null;
        return newlyDone;
    }

    RunPhase toPhase(Instant start, List<RunStep> steps) {
        return new RunPhase(
                id, name, after(start, opensAfterSeconds), after(start, closesAfterSeconds), start, doneAt, steps);
    }

    private static @Nullable Instant after(Instant start, @Nullable Long seconds) {
        return seconds == null ? null : start.plusSeconds(seconds);
    }
}

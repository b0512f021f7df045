package dev.aftercall.incident.checklist;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.StepKind;
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
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step of a checklist, copied from the playbook or added by people. */
@Entity
@Table(name = "incident_checklist_step")
class StepRow {

    @EmbeddedId
    private StepId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "phase_id"))
    private PhaseId phase;

    private int position;
    private String stepKey;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String content;

    @Enumerated(EnumType.STRING)
    private @Nullable Layer layer;

    private String help;
    private String origin;

    @Enumerated(EnumType.STRING)
    private @Nullable StepAnswer answer;

    private String note = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable UserId answeredBy;

    private @Nullable Instant answeredAt;
    private boolean carried;

    @SuppressWarnings("NullAway.Init")
    protected StepRow() {}

    StepRow(IncidentId incident, PhaseId phase, int position, ChecklistStep template, String origin) {
        this.id = StepId.next();
        this.incident = incident;
        this.phase = phase;
        this.position = position;
        this.stepKey = template.key();
        this.kind = template.kind();
        this.content = template.text();
        this.layer = template.layer();
        this.help = Objects.requireNonNullElse(template.help(), "");
        this.origin = origin;
    }

    /** Takes over what became of the same step in another checklist. */
    void carryOver(StepRow other) {
        answer = other.answer;
        note = other.note;
        answeredBy = other.answeredBy;
        answeredAt = other.answeredAt;
        carried = true;
    }

    void answer(StepAnswer given, String words, UserId by, Instant at) {
        if (!given.fits(kind)) {
            throw new RuleViolationException("A %s cannot be answered with \"%s\""
                    .formatted(
                            kind.label().toLowerCase(Locale.ROOT), given.label().toLowerCase(Locale.ROOT)));
        }
        answer = given;
        note = words;
        answeredBy = by;
        answeredAt = at;
        carried = false;
    }

    void note(String words) {
        note = words;
    }

    void reopen() {
        answer = null;
        note = "";
        answeredBy = null;
        answeredAt = null;
        carried = false;
    }

    boolean isAnswered() {
        return answer != null;
    }

    /** Whether it means the same as a step of another checklist. */
    boolean meansTheSameAs(StepRow other) {
        return stepKey.equals(other.stepKey) && kind == other.kind;
    }

    boolean hasKey(String key) {
        return stepKey.equals(key);
    }

    boolean isIn(IncidentId wanted) {
        return incident.equals(wanted);
    }

    StepId id() {
        return id;
    }

    PhaseId phase() {
        return phase;
    }

    int position() {
        return position;
    }

    RunStep toStep() {
        return new RunStep(
                id, stepKey, kind, content, layer, help, origin, answer, note, answeredBy, answeredAt, carried);
    }
}

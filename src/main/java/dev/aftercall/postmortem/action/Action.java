package dev.aftercall.postmortem.action;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.SaveOutcome;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action item, from proposal to proof. */
@Entity
@Table(name = "postmortem_action")
class Action {

    @EmbeddedId
    private ActionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    private String incidentKey;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private int position;
    private String title;
    private String details;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable UserId owner;

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private Horizon horizon;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private @Nullable String trackerUrl;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.PROPOSED;

    private String proof = "";
    private String reason = "";
    private long textVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private UserId createdBy;

    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private Instant changedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    Action(PostmortemRef postmortem, int position, ActionDraft draft, UserId by, Instant at) {
        this.id = ActionId.next();
        this.postmortem = postmortem.id();
        this.incident = postmortem.incident();
        this.incidentKey = postmortem.key().value();
        this.severity = postmortem.severity();
        this.position = position;
        this.createdBy = by;
        this.createdAt = at;
        write(draft, by, at);
    }

    private void write(ActionDraft draft, UserId by, Instant at) {
        title = draft.title();
        details = draft.details();
        owner = draft.owner();
        due = draft.due();
        horizon = draft.horizon();
        kind = draft.kind();
        priority = draft.priority();
        trackerUrl = draft.trackerUrl();
        changedBy = by;
        changedAt = at;
    }

    ActionId id() {
        return id;
    }

    IncidentId incident() {
        return incident;
    }

    String title() {
        return title;
    }

    ActionState state() {
        return state;
    }

    long textVersion() {
        return textVersion;
    }

    boolean isOwnedBy(UserId user) {
        return user.equals(owner);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    ActionDraft draft() {
        return new ActionDraft(title, details, owner, due, horizon, kind, priority, trackerUrl);
    }

    /** Stores the draft if nobody else has changed the item since the expected version. */
    SaveOutcome edit(long expectedVersion, ActionDraft draft, UserId by, Instant at) {
        if (state.isClosed()) {
            throw new RuleViolationException("The action item is closed. Reopen it to change it");
        }
        if (draft.equals(draft())) {
            return new SaveOutcome.Saved(textVersion, changedAt);
        }
        if (textVersion != expectedVersion) {
            return new SaveOutcome.Conflict(textVersion, text(), changedBy, changedAt);
        }
        if (state.isOpen() && (draft.owner() == null || draft.due() == null)) {
            throw new RuleViolationException("An accepted action item keeps an owner and a due date");
        }
        write(draft, by, at);
        textVersion++;
        return new SaveOutcome.Saved(textVersion, at);
    }

    void accept(Instant at) {
        if (owner == null || due == null) {
            throw new RuleViolationException("An action item needs an owner and a due date to be accepted");
        }
        moveTo(ActionState.ACCEPTED);
        acceptedAt = at;
    }

    void start() {
        moveTo(ActionState.IN_PROGRESS);
    }

    void decline(String why, Instant at) {
        moveTo(ActionState.DECLINED);
        reason = why;
        closedAt = at;
    }

    void finish(String evidence, Instant at) {
        if (kind.needsProof() && evidence.isBlank()) {
            throw new RuleViolationException(
                    kind.label() + " needs proof that it works: a test run, an alert, a change");
        }
        moveTo(ActionState.DONE);
        proof = evidence;
        closedAt = at;
    }

    void cancel(String why, Instant at) {
        moveTo(ActionState.CANCELLED);
        reason = why;
        closedAt = at;
    }

    /** Back to where it was before it was closed; the proof is taken back with it. */
    void reopen(String why) {
        moveTo(state.reopened());
        reason = why;
        proof = "";
        closedAt = null;
    }

    private void moveTo(ActionState next) {
        if (!state.canMoveTo(next)) {
            throw IllegalActionMoveException.of(state, next);
        }
        state = next;
    }

    private String text() {
        return details.isEmpty() ? title : title + "\n\n" + details;
    }

    ActionItem toRecord() {
        return new ActionItem(
                id,
                postmortem,
                new IncidentKey(incidentKey),
                severity,
                position,
                title,
                details,
                owner,
                due,
                horizon,
                kind,
                priority,
                trackerUrl,
                state,
                proof,
                reason,
                createdBy,
                createdAt,
                acceptedAt,
                closedAt,
                textVersion);
    }
}

package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.action.ActionId;
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

/** A discussion point, as stored. */
@Entity
@Table(name = "postmortem_meeting_point")
class PointRow {

    @EmbeddedId
    private PointId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private int position;

    @Column(name = "point")
    private String text;

    private String topic;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "raised_by"))
    private UserId raisedBy;

    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private PointOutcome outcome = PointOutcome.OPEN;

    private String reason = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "action_id"))
    private @Nullable ActionId action;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable UserId decidedBy;

    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected PointRow() {}

    PointRow(MeetingId meeting, int position, String text, String topic, UserId by, Instant at) {
        this.id = PointId.next();
        this.meeting = meeting;
        this.position = position;
        this.text = text;
        this.topic = topic;
        this.raisedBy = by;
        this.raisedAt = at;
    }

    /** A point that an earlier meeting left in its parking lot, in that of a later one. */
    PointRow carriedTo(MeetingId later, int newPosition) {
        var carried = new PointRow(later, newPosition, text, topic, raisedBy, raisedAt);
        carried.outcome = PointOutcome.PARKED;
        return carried;
    }

    PointId id() {
        return id;
    }

    MeetingId meeting() {
        return meeting;
    }

    String text() {
        return text;
    }

    PointOutcome outcome() {
        return outcome;
    }

    void park() {
        requireOpen();
        outcome = PointOutcome.PARKED;
        action = null;
    }

    void becomes(ActionId item, UserId by, Instant at) {
        requireOpen();
        outcome = PointOutcome.ACTION;
        action = item;
        decidedBy = by;
        decidedAt = at;
    }

    void needsNothing(String why, UserId by, Instant at) {
        requireOpen();
        outcome = PointOutcome.NO_ACTION;
        reason = why;
        action = null;
        decidedBy = by;
        decidedAt = at;
    }

    /** Takes it out of the parking lot, or takes a decision back; an action item made of it stays. */
    void reopen() {
        outcome = PointOutcome.OPEN;
        reason = "";
        action = null;
        decidedBy = null;
        decidedAt = null;
    }

    boolean isOpen() {
        return toRecord().isOpen();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolationException(
                    "The point is already decided: " + outcome.label() + ". Open it again first");
        }
    }

    Point toRecord() {
        return new Point(id, text, topic, raisedBy, raisedAt, outcome, reason, action, decidedBy);
    }
}

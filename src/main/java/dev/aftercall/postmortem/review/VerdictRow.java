package dev.aftercall.postmortem.review;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.ReviewAnswered;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one reviewer said in one round, and what the authors answered. */
@Entity
@Table(name = "postmortem_verdict")
class VerdictRow {

    @EmbeddedId
    private VerdictId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    private int round;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewer"))
    private UserId reviewer;

    private boolean approves;
    private String note;
    private Instant givenAt;
    private String answer = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable UserId answeredBy;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected VerdictRow() {}

    VerdictRow(ReviewAnswered said, Instant at) {
        this.id = VerdictId.next();
        this.postmortem = said.postmortem();
        this.round = said.round();
        this.reviewer = said.reviewer();
        this.approves = said.approves();
        this.note = said.note();
        this.givenAt = at;
    }

    PostmortemId postmortem() {
        return postmortem;
    }

    void answer(String text, UserId by, Instant at) {
        if (approves) {
            throw new RuleViolationException("Only a request for changes is answered");
        }
        answer = text;
        answeredBy = by;
        answeredAt = at;
    }

    Verdict toRecord() {
        return new Verdict(id, round, reviewer, approves, note, givenAt, answer, answeredBy, answeredAt);
    }
}

package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
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
import org.jspecify.annotations.Nullable;

/** A regression case, from what failed to the suite it runs in; a removed one stays until its postmortem goes. */
@Entity
@Table(name = "postmortem_regression_case")
class CaseRow {

    @EmbeddedId
    private CaseId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    private int position;

    @Column(name = "trigger_text")
    private String trigger;

    private String expected;
    private String conversation;
    private @Nullable Integer turn;

    @Enumerated(EnumType.STRING)
    private Layer component;

    @Column(name = "failure_type")
    @Enumerated(EnumType.STRING)
    private FailureType type;

    private String approach;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.PROPOSED;

    private @Nullable String failedRun;
    private @Nullable Instant failedAt;
    private @Nullable String passedRun;
    private @Nullable Instant passedAt;
    private String suite = "";
    private long textVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private UserId createdBy;

    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private Instant changedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseRow() {}

    CaseRow(PostmortemId postmortem, int position, CaseDraft draft, UserId by, Instant at) {
        this.id = CaseId.next();
        this.postmortem = postmortem;
        this.position = position;
        this.createdBy = by;
        this.createdAt = at;
        write(draft, by, at);
    }

    private void write(CaseDraft draft, UserId by, Instant at) {
        trigger = draft.trigger();
        expected = draft.expected();
        conversation = draft.conversation();
        turn = draft.turn();
        component = draft.component();
        type = draft.type();
        approach = draft.approach();
        changedBy = by;
        changedAt = at;
    }

    CaseId id() {
        return id;
    }

    CaseState state() {
        return state;
    }

    String trigger() {
        return trigger;
    }

    long textVersion() {
        return textVersion;
    }

    int position() {
        return position;
    }

    CaseDraft draft() {
        return new CaseDraft(trigger, expected, conversation, turn, component, type, approach);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** Stores the draft if nobody else has changed the case since the expected version. */
    SaveOutcome edit(long expectedVersion, CaseDraft draft, UserId by, Instant at) {
        if (draft.equals(draft())) {
            return new SaveOutcome.Saved(textVersion, changedAt);
        }
        if (textVersion != expectedVersion) {
            return new SaveOutcome.Conflict(textVersion, trigger + "\n\n" + expected, changedBy, changedAt);
        }
        write(draft, by, at);
        textVersion++;
        return new SaveOutcome.Saved(textVersion, at);
    }

    void fails(TestRun run, UserId by, Instant at) {
        requireNotAhead(run, at);
        moveTo(CaseState.FAILS_BEFORE);
        failedRun = run.reference();
        failedAt = run.at();
        changed(by, at);
    }

    void passes(TestRun run, UserId by, Instant at) {
        requireNotAhead(run, at);
        moveTo(CaseState.PASSES_AFTER);
        if (failedAt != null && run.at().isBefore(failedAt)) {
            throw new RuleViolationException("The run that passes comes after the run that failed");
        }
        if (run.reference().equals(failedRun)) {
            throw new RuleViolationException("One run cannot have failed and passed; name the run with the fix");
        }
        passedRun = run.reference();
        passedAt = run.at();
        changed(by, at);
    }

    void joins(String named, UserId by, Instant at) {
        moveTo(CaseState.IN_SUITE);
        suite = named;
        changed(by, at);
    }

    /** Takes back the last piece of evidence. */
    void stepBack(UserId by, Instant at) {
        var before = state.previous().orElseThrow(() -> IllegalCaseMoveException.backFrom(state));
        switch (state) {
            case FAILS_BEFORE -> {
                failedRun = null;
                failedAt = null;
            }
            case PASSES_AFTER -> {
                passedRun = null;
                passedAt = null;
            }
            case IN_SUITE -> suite = "";
            case PROPOSED -> throw IllegalCaseMoveException.backFrom(state);
        }
        state = before;
        changed(by, at);
    }

    void remove(UserId by, Instant at) {
        removedAt = at;
        changed(by, at);
    }

    void restore(UserId by, Instant at) {
        removedAt = null;
        changed(by, at);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    private void moveTo(CaseState next) {
        if (state.next().filter(next::equals).isEmpty()) {
            throw IllegalCaseMoveException.of(state, next);
        }
        state = next;
    }

    private void changed(UserId by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    private static void requireNotAhead(TestRun run, Instant now) {
        if (run.at().isAfter(now)) {
            throw new RuleViolationException("The test run lies in the future");
        }
    }

    private static @Nullable TestRun run(@Nullable String reference, @Nullable Instant at) {
        return reference == null || at == null ? null : new TestRun(reference, at);
    }

    RegressionCase toRecord() {
        return new RegressionCase(
                id,
                postmortem,
                position,
                draft(),
                state,
                run(failedRun, failedAt),
                run(passedRun, passedAt),
                suite,
                textVersion,
                changedBy,
                changedAt);
    }
}

package dev.aftercall.playbook;

import dev.aftercall.base.RuleViolationException;
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

/** A change of the playbook that waits for a manager, or what became of it. */
@Entity
@Table(name = "playbook_proposal")
class PlaybookProposal {

    @EmbeddedId
    private ProposalId id;

    @Version
    private @Nullable Long version;

    private int baseNumber;
    private String document;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OPEN;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private UserId proposedBy;

    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable UserId decidedBy;

    private @Nullable Instant decidedAt;
    private @Nullable String decision;
    private @Nullable Integer acceptedNumber;

    @SuppressWarnings("NullAway.Init")
    protected PlaybookProposal() {}

    PlaybookProposal(int base, String document, String reason, UserId proposedBy, Instant proposedAt) {
        this.id = ProposalId.next();
        this.baseNumber = base;
        this.document = document;
        this.reason = reason;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    ProposalId id() {
        return id;
    }

    UserId proposedBy() {
        return proposedBy;
    }

    String reason() {
        return reason;
    }

    void accept(int number, String why, UserId by, Instant at) {
        decide(ProposalState.ACCEPTED, why, by, at);
        acceptedNumber = number;
    }

    void decline(String why, UserId by, Instant at) {
        decide(ProposalState.DECLINED, why, by, at);
    }

    void withdraw(UserId by, Instant at) {
        decide(ProposalState.WITHDRAWN, null, by, at);
    }

    private void decide(ProposalState to, @Nullable String why, UserId by, Instant at) {
        if (state != ProposalState.OPEN) {
            throw new RuleViolationException("This proposal is already " + state.words());
        }
        state = to;
        decision = why;
        decidedBy = by;
        decidedAt = at;
    }

    ProposalSummary summary() {
        return new ProposalSummary(
                id, baseNumber, reason, state, proposedBy, proposedAt, decidedBy, decidedAt, decision, acceptedNumber);
    }

    String document() {
        return document;
    }
}

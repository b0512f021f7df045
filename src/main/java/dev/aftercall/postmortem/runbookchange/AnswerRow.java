package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.identity.UserId;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposalSummary;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer, as stored. */
@Entity
@Table(name = "postmortem_runbook_answer")
class AnswerRow {

    @EmbeddedId
    private AnswerId id;

    @Version
    private @Nullable Long version;

    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private @Nullable ProposalId proposal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private UserId by;

    @Column(name = "answered_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AnswerRow() {}

    AnswerRow(AnswerId id, AnswerKind kind, String note, @Nullable ProposalId proposal, UserId by, Instant at) {
        this.id = id;
        this.kind = kind;
        this.note = note;
        this.proposal = proposal;
        this.by = by;
        this.at = at;
    }

    void write(AnswerKind newKind, String newNote, @Nullable ProposalId newProposal, UserId who, Instant when) {
        kind = newKind;
        note = newNote;
        proposal = newProposal;
        by = who;
        at = when;
    }

    AnswerId id() {
        return id;
    }

    @Nullable ProposalId proposal() {
        return proposal;
    }

    /** What it says, in a line. */
    String text() {
        return "%s: %s%s".formatted(id.question().label(), kind.label(), note.isEmpty() ? "" : ", " + note);
    }

    RunbookAnswer toRecord(Map<ProposalId, ProposalSummary> proposals) {
        return new RunbookAnswer(id.question(), kind, note, proposal == null ? null : proposals.get(proposal), by, at);
    }
}

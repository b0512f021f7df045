package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookService;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.ProposePlaybook;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TextLimit;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the five questions on the playbook; a change becomes a proposal that managers review. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class RunbookService {

    private static final TextLimit NOTE = new TextLimit("Note", 2_000);
    private static final TextLimit CHANGE = new TextLimit("What should change", 2_000);

    private final AnswerRepository answers;
    private final RunbookReader reader;
    private final PostmortemAccess access;
    private final PlaybookService playbooks;
    private final PlaybookHistory history;
    private final CurrentUser user;
    private final Clock clock;

    RunbookService(
            AnswerRepository answers,
            RunbookReader reader,
            PostmortemAccess access,
            PlaybookService playbooks,
            PlaybookHistory history,
            CurrentUser user,
            Clock clock) {
        this.answers = answers;
        this.reader = reader;
        this.access = access;
        this.playbooks = playbooks;
        this.history = history;
        this.user = user;
        this.clock = clock;
    }

    /** Answers that nothing has to change; a note may say why. */
    public void noChange(PostmortemId postmortem, RunbookQuestion question, String note) {
        var why = NOTE.check(note).strip();
        answer(access.forWriting(postmortem), question, AnswerKind.NO_CHANGE, why, null);
    }

    /** Answers with a change to what the playbook does not hold; it stays as it is described. */
    public void describe(PostmortemId postmortem, RunbookQuestion question, String change) {
        var what = CHANGE.require(change);
        if (question.part().isPresent()) {
            throw new RuleViolationException("Propose the change, so that it can become a version of the playbook");
        }
        answer(access.forWriting(postmortem), question, AnswerKind.CHANGE, what, null);
    }

    /**
     * Answers with a change of the playbook, which becomes a proposal with the same reason.
     *
     * @throws dev.aftercall.playbook.InvalidPlaybookException with all that is wrong with the document
     * @throws dev.aftercall.base.ConflictException if another version was published since the base
     */
    public ProposalId propose(PostmortemId postmortem, RunbookQuestion question, ProposePlaybook command) {
        var ref = access.forWriting(postmortem);
        requirePart(question);
        var proposal = playbooks.propose(command);
        answer(ref, question, AnswerKind.CHANGE, command.reason(), proposal);
        return proposal;
    }

    /** Answers with a change that was proposed already, such as with the forms of the playbook. */
    public void link(PostmortemId postmortem, RunbookQuestion question, ProposalId id) {
        var ref = access.forWriting(postmortem);
        requirePart(question);
        var proposal = history.proposal(id).summary();
        if (proposal.state() != ProposalState.OPEN && proposal.state() != ProposalState.ACCEPTED) {
            throw new RuleViolationException(
                    "That proposal was " + proposal.state().words());
        }
        answer(ref, question, AnswerKind.CHANGE, proposal.reason(), id);
    }

    /** Takes an answer back; a proposal goes on without it. */
    public void clear(PostmortemId postmortem, RunbookQuestion question) {
        var ref = access.forWriting(postmortem);
        answers.findById(new AnswerId(postmortem, question)).ifPresent(row -> {
            answers.delete(row);
            access.written(ref, SectionKind.RUNBOOK_CHANGES, "postmortem.runbook.clear", row.text(), null);
        });
    }

    /** The answers of a postmortem in the order of the questions; unanswered ones are missing. */
    @Transactional(readOnly = true)
    public List<RunbookAnswer> of(PostmortemId postmortem) {
        access.forReading(postmortem);
        return reader.read(postmortem);
    }

    /** Whether a postmortem of this severity needs the answers to be approved. */
    public static boolean isRequired(Severity severity) {
        return RunbookCheck.isRequired(severity);
    }

    private void answer(
            PostmortemRef ref, RunbookQuestion question, AnswerKind kind, String note, @Nullable ProposalId proposal) {
        var id = new AnswerId(ref.id(), question);
        var present = answers.findById(id);
        var before = present.map(AnswerRow::text).orElse(null);
        var now = clock.instant();
        var row = present.orElseGet(() -> answers.save(new AnswerRow(id, kind, note, proposal, user.id(), now)));
        row.write(kind, note, proposal, user.id(), now);
        access.written(ref, SectionKind.RUNBOOK_CHANGES, "postmortem.runbook.answer", before, row.text());
    }

    private static void requirePart(RunbookQuestion question) {
        if (question.part().isEmpty()) {
            throw new RuleViolationException(
                    "The playbook holds no %s yet; describe the change".formatted(question.label()));
        }
    }
}

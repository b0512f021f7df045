package dev.aftercall.postmortem.runbookchange.ui;

import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.ui.ProposalDialogs;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.runbookchange.RunbookAnswer;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the dialogs of the five questions and sends what they ask for. */
@Component
class AnswerMoves {

    private final RunbookService service;
    private final PlaybookHistory playbooks;
    private final ProposalDialogs proposals;

    AnswerMoves(RunbookService service, PlaybookHistory playbooks, ProposalDialogs proposals) {
        this.service = service;
        this.playbooks = playbooks;
        this.proposals = proposals;
    }

    RunbookService service() {
        return service;
    }

    /** Asks for the change: of the playbook, or in words where the playbook has no such part. */
    void change(PostmortemId postmortem, RunbookQuestion question) {
        question.part()
                .ifPresentOrElse(
                        part -> proposals.open(
                                part, question.question(), command -> service.propose(postmortem, question, command)),
                        () -> NoteDialog.change(question, change -> service.describe(postmortem, question, change))
                                .open());
    }

    void note(PostmortemId postmortem, RunbookAnswer answer) {
        NoteDialog.note(answer, note -> service.noChange(postmortem, answer.question(), note))
                .open();
    }

    void link(PostmortemId postmortem, RunbookQuestion question) {
        var known = Stream.of(ProposalState.OPEN, ProposalState.ACCEPTED)
                .flatMap(state -> playbooks.proposals(state).stream())
                .toList();
        new LinkDialog(known, proposal -> service.link(postmortem, question, proposal.id())).open();
    }
}

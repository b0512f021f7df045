package dev.aftercall.demo;

import dev.aftercall.demo.FollowUpStory.Change;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.PlaybookService;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposePlaybook;
import dev.aftercall.playbook.PublishPlaybook;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Carries a change of the playbook from a postmortem to a version, or to the reason why not. */
@Profile(DemoLoader.PROFILE)
@Component
class PlaybookPlot {

    private static final String MANAGER = "nora";
    private static final Duration PROPOSED = Duration.ofHours(25).plusMinutes(35);
    private static final Duration DECIDED = Duration.ofHours(47);
    private static final Duration ANSWERED_AGAIN = Duration.ofHours(47).plusMinutes(30);

    private final RunbookService runbook;
    private final PlaybookService playbooks;
    private final PlaybookHistory history;

    PlaybookPlot(RunbookService runbook, PlaybookService playbooks, PlaybookHistory history) {
        this.runbook = runbook;
        this.playbooks = playbooks;
        this.history = history;
    }

    void write(Document document, Change change) {
        var leader = document.story().by();
        var proposed = new AtomicReference<ProposalId>();
        document.by(leader, PROPOSED, () -> proposed.set(propose(document, change)));
        var accepted = change.accepted();
        if (accepted != null) {
            document.by(MANAGER, DECIDED, () -> accept(proposed.get(), accepted));
        }
        var declined = change.declined();
        if (declined != null) {
            document.by(MANAGER, DECIDED, () -> playbooks.decline(proposed.get(), declined));
        }
        var instead = change.instead();
        if (instead != null) {
            document.by(leader, ANSWERED_AGAIN, () -> runbook.noChange(document.id(), change.question(), instead));
        }
    }

    private ProposalId propose(Document document, Change change) {
        var base = history.versions().getFirst().number();
        var text = history.document(base);
        if (!text.contains(change.find())) {
            throw new IllegalStateException("The playbook does not say: " + change.find());
        }
        var changed = text.replace(change.find(), change.with());
        return runbook.propose(document.id(), change.question(), new ProposePlaybook(base, changed, change.note()));
    }

    private void accept(ProposalId id, String reason) {
        var proposal = history.proposal(id);
        var carried = history.carryOver(proposal.summary().base(), proposal.document());
        playbooks.publish(new PublishPlaybook(proposal.current(), carried.document(), reason, id));
    }
}

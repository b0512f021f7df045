package dev.aftercall.playbook.ui;

import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposalSummary;
import dev.aftercall.playbook.ProposePlaybook;
import dev.aftercall.playbook.PublishPlaybook;
import org.jspecify.annotations.Nullable;

/** Shows what a change does and sends it: as a version by those who publish, as a proposal by the others. */
final class ChangeDialog extends FormDialog {

    ChangeDialog(PlaybookDesk desk, Candidate candidate, Runnable done) {
        this(desk, new ChangeForm(desk, candidate, ""), null, done);
    }

    /** Accepts a proposal. */
    ChangeDialog(PlaybookDesk desk, Candidate candidate, ProposalSummary proposal, Runnable done) {
        this(desk, new ChangeForm(desk, candidate, proposal.reason()), proposal.id(), done);
    }

    private ChangeDialog(PlaybookDesk desk, ChangeForm form, @Nullable ProposalId proposal, Runnable done) {
        super(
                proposal == null ? "Preview of the change" : "Accept the proposal",
                desk.publishes() ? "Publish version " + (form.candidate().base() + 1) : "Send proposal",
                form,
                () -> send(desk, form, proposal, done));
        addClassName("wide");
        dirtyWhen(form::isTouched);
        onConflict(() -> {
            form.rebase();
            if (desk.publishes()) {
                submitButton().setText("Publish version " + (form.candidate().base() + 1));
            }
        });
    }

    private static boolean send(PlaybookDesk desk, ChangeForm form, @Nullable ProposalId proposal, Runnable done) {
        if (!form.isReasonGiven()) {
            return false;
        }
        var candidate = form.candidate();
        if (desk.publishes()) {
            var number = desk.service()
                    .publish(new PublishPlaybook(candidate.base(), candidate.document(), form.reason(), proposal));
            Notifications.done("Version %d holds for incidents declared from now on".formatted(number));
        } else {
            desk.service().propose(new ProposePlaybook(candidate.base(), candidate.document(), form.reason()));
            Notifications.done("Proposal sent; a manager will look at it");
        }
        done.run();
        return true;
    }
}

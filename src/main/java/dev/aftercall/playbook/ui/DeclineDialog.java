package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.playbook.ProposalSummary;

/** Asks why a proposal is declined. */
final class DeclineDialog extends FormDialog {

    DeclineDialog(PlaybookDesk desk, ProposalSummary proposal) {
        this(desk, proposal, new TextArea("Reason"));
    }

    private DeclineDialog(PlaybookDesk desk, ProposalSummary proposal, TextArea reason) {
        super("Decline the proposal", "Decline", reason, () -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage("Say why, in a sentence");
                return false;
            }
            desk.service().decline(proposal.id(), reason.getValue());
            return true;
        });
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setMinRows(2);
        dirtyWhen(() -> !reason.isEmpty());
    }
}

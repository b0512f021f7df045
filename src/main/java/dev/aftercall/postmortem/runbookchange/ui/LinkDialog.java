package dev.aftercall.postmortem.runbookchange.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Times;
import dev.aftercall.playbook.ProposalSummary;
import java.util.List;
import java.util.function.Consumer;

/** Chooses a proposal that was made elsewhere. */
final class LinkDialog extends FormDialog {

    LinkDialog(List<ProposalSummary> known, Consumer<ProposalSummary> send) {
        this(new ComboBox<>("Proposal"), known, send);
    }

    private LinkDialog(
            ComboBox<ProposalSummary> proposal, List<ProposalSummary> known, Consumer<ProposalSummary> send) {
        super("Link a proposal", "Link proposal", proposal, () -> {
            var chosen = proposal.getValue();
            proposal.setErrorMessage("Choose a proposal");
            proposal.setInvalid(chosen == null);
            if (chosen != null) {
                send.accept(chosen);
            }
            return chosen != null;
        });
        proposal.setItems(known);
        proposal.setItemLabelGenerator(LinkDialog::describe);
        proposal.setHelperText(
                "Those that wait and those that became a version, such as made with the playbook's pencils");
        proposal.setWidthFull();
    }

    private static String describe(ProposalSummary proposal) {
        return "%s (%s, %s)".formatted(proposal.reason(), proposal.state().words(), Times.day(proposal.proposedAt()));
    }
}

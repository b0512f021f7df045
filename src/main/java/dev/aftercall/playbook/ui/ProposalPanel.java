package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.playbook.ProposalDetails;
import dev.aftercall.playbook.ProposalState;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;

/** One proposal: what it would change, and its decision. */
final class ProposalPanel extends Div {

    private final PlaybookDesk desk;
    private final ProposalDetails proposal;

    ProposalPanel(
            PlaybookDesk desk,
            ProposalDetails proposal,
            Map<UserId, Person> people,
            List<ProposalExtension> extensions) {
        this.desk = desk;
        this.proposal = proposal;
        var summary = proposal.summary();
        addClassName("pb-panel");
        add(new H2("Proposed by " + VersionList.name(summary.proposedBy(), people)), reason(summary.reason()));
        extensions.forEach(extension -> extension.origin(summary.id()).ifPresent(this::add));
        if (summary.state() == ProposalState.OPEN) {
            add(decisions());
        } else {
            add(new Paragraph("%s by %s%s"
                    .formatted(
                            StringUtils.capitalize(summary.state().words()),
                            VersionList.name(summary.decidedBy(), people),
                            summary.decision() == null ? "" : ": " + summary.decision())));
        }
        if (proposal.isStale()) {
            var notice = new Span(
                    "Written against version %d; version %d holds now. Accepting carries it over and shows what that does."
                            .formatted(summary.base(), proposal.current()));
            notice.addClassName("notice");
            add(notice);
        }
        add(new DiffView(desk.history().difference(summary.base(), proposal.document())));
    }

    private static Paragraph reason(String text) {
        var reason = new Paragraph(text);
        reason.addClassName("pb-reason");
        return reason;
    }

    private Div decisions() {
        var row = new Div();
        row.addClassNames("row", "wrap");
        if (desk.publishes()) {
            var accept = new Button("Accept", _ -> accept());
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(accept, new Button("Decline", _ -> new DeclineDialog(desk, proposal.summary()).open()));
        }
        if (desk.user().id().equals(proposal.summary().proposedBy())) {
            row.add(new Button("Take back", _ -> withdraw()));
        }
        return row;
    }

    private void accept() {
        var candidate = Candidate.of(desk, proposal.summary().base(), proposal.document());
        try {
            candidate.rebase();
            new ChangeDialog(desk, candidate, proposal.summary(), PlaybookNavigation::reload).open();
        } catch (DomainException refusal) {
            Notifications.refused(refusal.getMessage());
        }
    }

    private void withdraw() {
        try {
            desk.service().withdraw(proposal.summary().id());
        } catch (DomainException refusal) {
            Notifications.refused(refusal.getMessage());
        }
    }
}

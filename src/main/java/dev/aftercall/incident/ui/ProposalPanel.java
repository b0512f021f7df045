package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.playbook.Outcome;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.SeverityProposal;
import dev.aftercall.playbook.TriggerOutcome;
import java.util.List;

/** The proposed severity with its reasons: every trigger and factor with value, threshold and outcome. */
final class ProposalPanel extends Composite<Div> {

    private final ProposalRows rows;

    ProposalPanel(Playbook playbook) {
        rows = new ProposalRows(playbook);
        getContent().addClassName("proposal");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(SeverityProposal proposal) {
        getContent().removeAll();
        getContent().add(head(proposal), title("Triggers", "each alone is enough"), triggers(proposal.triggers()));
        getContent().add(title("Factors", "raise it when two or more agree"), factors(proposal));
    }

    private static Component head(SeverityProposal proposal) {
        var said = new Span();
        said.addClassName("semi");
        var why = new Span();
        why.addClassNames("s", "muted");
        var words = new Div(said, why);
        words.addClassName("two-line");
        var head = new Div();
        head.addClassNames("row", "gap-3", "proposal-head");
        proposal.severity()
                .ifPresentOrElse(
                        severity -> {
                            said.setText("Proposed: " + severity.word());
                            why.setText(because(proposal));
                            head.add(SeverityBadge.big(severity, false));
                        },
                        () -> {
                            said.setText("Nothing proposed yet");
                            why.setText("Say what holds or what is measured, and the playbook proposes.");
                        });
        head.add(words);
        return head;
    }

    private static String because(SeverityProposal proposal) {
        var fired = proposal.fired().size();
        if (proposal.raisedByFactors()) {
            return "Raised by two or more factors that agree.";
        }
        var triggers = switch (fired) {
            case 0 -> "No trigger fired.";
            case 1 -> "One trigger fired.";
            default -> fired + " triggers fired.";
        };
        return proposal.disagreements().isEmpty() ? triggers : triggers + " A single factor never raises it.";
    }

    private Component triggers(List<TriggerOutcome> triggers) {
        var table = table();
        var shown = triggers.stream().filter(ProposalPanel::stands).toList();
        shown.forEach(trigger -> table.add(rows.of(trigger)));
        var rest = triggers.stream().filter(trigger -> !stands(trigger)).toList();
        if (!rest.isEmpty()) {
            var folded = table();
            rest.forEach(trigger -> folded.add(rows.of(trigger)));
            var details = new Details(
                    shown.isEmpty() ? rest.size() + " triggers, none fired" : rest.size() + " more, none fired",
                    folded);
            details.addClassName("proposal-rest");
            table.add(details);
        }
        return table;
    }

    /** Fired or measured: what one wants to see without unfolding. */
    private static boolean stands(TriggerOutcome trigger) {
        return trigger.outcome() == Outcome.FIRED || trigger.value() != null;
    }

    private Component factors(SeverityProposal proposal) {
        var table = table();
        proposal.factors().forEach(factor -> table.add(rows.of(factor, proposal)));
        return table;
    }

    private static Div table() {
        var table = new Div();
        table.addClassName("proposal-rows");
        return table;
    }

    private static Component title(String title, String rule) {
        var words = new Span(rule);
        words.addClassNames("s", "muted");
        var head = new H3(title);
        var row = new Div(head, words);
        row.addClassNames("row", "proposal-title");
        return row;
    }
}

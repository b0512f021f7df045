package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.SeverityFacts;
import dev.aftercall.playbook.SeverityProposal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Facts on the one side, what the playbook makes of them on the other, and the decision: the choice follows the
 * proposal until a person chooses, and another one needs a reason.
 */
final class RatingForm {

    private final Playbook playbook;
    private final RatingFacts facts;
    private final ProposalPanel panel;
    private final SeverityChoice choice;
    private final TextArea reason = new TextArea("Why not the proposed one?");
    private boolean decided;
    private SeverityProposal proposal;

    RatingForm(Playbook playbook, Severity usual) {
        this.playbook = playbook;
        facts = new RatingFacts(playbook, this::propose);
        panel = new ProposalPanel(playbook);
        choice = new SeverityChoice(usual);
        choice.addValueChangeListener(change -> {
            decided |= change.isFromClient();
            showReason();
        });
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        proposal = playbook.severity().propose(SeverityFacts.NONE);
        panel.show(proposal);
    }

    /** Where what is known is said. */
    RatingFacts facts() {
        return facts;
    }

    /** The proposal and the choice. */
    Aside side() {
        var unsure = new Span("When unsure, take the higher one; it can be argued in the postmortem.");
        unsure.addClassName("help");
        var side = new Aside(panel, choice, reason, unsure);
        side.getElement().setAttribute("aria-label", "Severity");
        side.addClassName("prop");
        return side;
    }

    /** Starts from what is known already, with a severity that somebody has decided on. */
    void start(SeverityFacts known, Severity actual) {
        facts.show(known);
        choice.setValue(actual);
        propose();
        decided = true;
        showReason();
    }

    /** Leaves the decision to others: shows what is proposed, asks for nothing. */
    void withoutChoice() {
        choice.setVisible(false);
        reason.setVisible(false);
    }

    void onChoice(Consumer<Severity> listener) {
        choice.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    Severity chosen() {
        return choice.getValue();
    }

    /** Why another severity than the proposed one was chosen; null if it is the proposed one. */
    @Nullable String reason() {
        return reason.isVisible() && !reason.getValue().isBlank() ? reason.getValue() : null;
    }

    boolean isDirty() {
        return !reason.getValue().isBlank() || !facts.said().equals(SeverityFacts.NONE);
    }

    /** Whether something must be mended first; the fields say what. */
    boolean complains() {
        if (facts.complains()) {
            return true;
        }
        reason.setErrorMessage("Say why; it stays in the history");
        reason.setInvalid(reason.isVisible() && reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
        }
        return reason.isInvalid();
    }

    private void propose() {
        proposal = playbook.severity().propose(facts.all());
        panel.show(proposal);
        if (!decided) {
            proposal.severity().ifPresent(choice::setValue);
        }
        showReason();
    }

    private void showReason() {
        choice.mark(proposal.proposed());
        reason.setVisible(
                choice.isVisible() && proposal.proposed() != null && proposal.proposed() != choice.getValue());
    }
}

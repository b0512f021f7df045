package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.mode.IncidentMode;
import dev.aftercall.playbook.FailureMode;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks which failure mode it was: one of the library, none of these, or not known yet. Asks once where the severity calls
 * for an answer, and never stands in the way of who sends again.
 */
final class ModeChoice extends Composite<Div> {

    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>("Which failure mode was it?");
    private final ComboBox<FailureMode> mode = new ComboBox<>("Failure mode");
    private final ModeProposalForm proposal;
    private final boolean asks;
    private boolean asked;

    ModeChoice(ModeDesk desk, IncidentDetails incident) {
        var stated = desk.queries().of(incident.key());
        var confirmed = stated.stream()
                .filter(IncidentMode::isConfirmed)
                .map(IncidentMode::name)
                .collect(Collectors.joining(", "));
        asks = confirmed.isEmpty() && incident.severity() != Severity.SEV3;
        proposal = new ModeProposalForm(desk, incident);
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(Answer::label);
        answer.addValueChangeListener(_ -> reveal());
        mode.setItems(desk.queries().library());
        mode.setItemLabelGenerator(FailureMode::name);
        mode.setWidthFull();
        getContent().addClassName("mode-choice");
        if (!confirmed.isEmpty()) {
            var known = new Paragraph("Confirmed already: " + confirmed);
            known.addClassNames("s", "muted");
            getContent().add(known);
        }
        getContent().add(answer, mode, proposal);
        prefill(ModeSuggestion.of(incident, stated, desk.queries()), !confirmed.isEmpty());
        reveal();
    }

    private void prefill(Optional<ModeSuggestion> suggestion, boolean known) {
        var offered = suggestion.filter(found -> !known);
        offered.ifPresent(found -> {
            mode.setValue(found.mode());
            mode.setHelperText(found.why());
        });
        if (offered.filter(found -> found.suspected() || asks).isPresent()) {
            answer.setValue(Answer.ONE);
        } else if (!asks) {
            answer.setValue(Answer.LATER);
        }
    }

    private void reveal() {
        mode.setVisible(answer.getValue() == Answer.ONE);
        proposal.setVisible(answer.getValue() == Answer.NEW);
        answer.setInvalid(false);
    }

    boolean isDirty() {
        return answer.getValue() == Answer.NEW && proposal.isDirty();
    }

    /** Sends the proposal, if there is one to send; false if something is missing, which the fields then say. */
    boolean settle() {
        var chosen = answer.getValue();
        if (chosen == null && asks && !asked) {
            asked = true;
            answer.setErrorMessage("Name it if you can. Sending again leaves it open for later.");
            answer.setInvalid(true);
            return false;
        }
        mode.setInvalid(chosen == Answer.ONE && mode.isEmpty());
        mode.setErrorMessage("Choose one, or say that it is not known yet");
        return !mode.isInvalid() && (chosen != Answer.NEW || proposal.send());
    }

    /** The key of the mode that it was; empty if it is not known or not in the library. */
    Optional<String> mode() {
        return answer.getValue() == Answer.ONE ? mode.getOptionalValue().map(FailureMode::key) : Optional.empty();
    }

    /** What can be said about the mode. */
    enum Answer {
        ONE("One of the library"),
        LATER("Not known yet"),
        NEW("None of these, propose a new one");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}

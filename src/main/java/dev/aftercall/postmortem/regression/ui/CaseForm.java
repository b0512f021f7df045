package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Layer;
import dev.aftercall.postmortem.regression.CaseDraft;
import dev.aftercall.postmortem.regression.CaseStart;
import dev.aftercall.postmortem.regression.FailureType;
import dev.aftercall.postmortem.ui.autosave.KeptField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that people write about a regression case; the approach follows the type until somebody writes their own. */
final class CaseForm extends Div {

    private final TextField trigger = new TextField("What made it fail");
    private final TextArea expected = new TextArea("What should happen");
    private final TextField conversation = new TextField("Conversation");
    private final IntegerField turn = new IntegerField("Turn");
    private final Select<Layer> component = new Select<>();
    private final Select<FailureType> type = new Select<>();
    private final TextArea approach = new TextArea("How to test it");
    private @Nullable KeptField kept;
    private List<String> before = List.of("", "", "", "");

    CaseForm() {
        addClassName("action-form");
        trigger.setMaxLength(500);
        trigger.setPlaceholder("The caller's words, the length of the call, the input of the tool");
        expected.setMaxLength(2_000);
        expected.setMinRows(2);
        conversation.setMaxLength(500);
        conversation.setPlaceholder("conv-… or https://…");
        turn.setMin(1);
        turn.setMax(CaseDraft.LAST_TURN);
        turn.setHelperText("Where it went wrong, if one turn did");
        turn.setErrorMessage("A number from 1 to 10,000");
        component.setLabel("Component");
        component.setItems(Layer.values());
        component.setItemLabelGenerator(Layer::label);
        component.setErrorMessage("Choose the component that failed");
        type.setLabel("Kind of failure");
        type.setItems(FailureType.values());
        type.setItemLabelGenerator(FailureType::label);
        type.setValue(FailureType.OTHER);
        type.addValueChangeListener(change -> propose(change.getOldValue(), change.getValue()));
        approach.setMaxLength(2_000);
        approach.setMinRows(2);
        approach.setHelperText("Proposed by the kind of failure; change it as you need.");
        Stream.of(trigger, expected, conversation, approach).forEach(field -> field.addClassName("wide"));
        add(trigger, expected, conversation, component, turn, type, approach);
    }

    /** Makes the browser keep the longest text until the form is sent. */
    void keepTexts(String draftKey) {
        var keeping = new KeptField(expected, draftKey);
        keeping.getElement().getClassList().add("wide");
        addComponentAtIndex(1, keeping);
        kept = keeping;
    }

    /** The form was sent; what the browser kept is no longer needed. */
    void sent() {
        if (kept != null) {
            kept.forget();
        }
    }

    void begin(CaseStart start) {
        component.setValue(start.component());
        type.setValue(start.type());
        before = texts();
    }

    void show(CaseDraft draft) {
        trigger.setValue(draft.trigger());
        expected.setValue(draft.expected());
        conversation.setValue(draft.conversation());
        turn.setValue(draft.turn());
        component.setValue(draft.component());
        type.setValue(draft.type());
        approach.setValue(draft.approach());
        before = texts();
    }

    /** The draft as it stands in the form; empty, with the reasons beside the fields, if something is missing. */
    Optional<CaseDraft> draft() {
        trigger.setErrorMessage("Say what made it fail");
        trigger.setInvalid(trigger.getValue().isBlank());
        component.setInvalid(component.getValue() == null);
        if (trigger.isInvalid() || component.isInvalid() || turn.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new CaseDraft(
                trigger.getValue(),
                expected.getValue(),
                conversation.getValue(),
                turn.getValue(),
                component.getValue(),
                type.getValue(),
                approach.getValue()));
    }

    /** Whether text would be lost by leaving. */
    boolean isDirty() {
        return !texts().equals(before);
    }

    private List<String> texts() {
        return List.of(trigger.getValue(), expected.getValue(), conversation.getValue(), approach.getValue());
    }

    private void propose(@Nullable FailureType from, @Nullable FailureType to) {
        var own = approach.getValue();
        var proposed = own.isBlank() || (from != null && Objects.equals(own, from.approach()));
        if (to != null && proposed) {
            approach.setValue(to.approach());
        }
    }
}

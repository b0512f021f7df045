package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.aftercall.base.Layer;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.mode.ProposeMode;
import dev.aftercall.playbook.Symptom;
import dev.aftercall.playbook.SymptomReading;
import java.util.stream.Collectors;

/** A failure mode that the library does not have: it goes to the managers as a proposal. */
final class ModeProposalForm extends Composite<Div> {

    private final ModeDesk desk;
    private final IncidentKey key;
    private final TextField name = new TextField("Name");
    private final ComboBox<Layer> layer = new ComboBox<>("Layer, if it is one");
    private final TextArea summary = new TextArea("What happens, in a sentence");
    private final MultiSelectComboBox<Symptom> symptoms = new MultiSelectComboBox<>("Known symptoms");
    private final TextArea others = new TextArea("Other symptoms, one per line");
    private boolean sent;

    ModeProposalForm(ModeDesk desk, IncidentDetails incident) {
        this.desk = desk;
        this.key = incident.key();
        name.setMaxLength(ProposeMode.NAME);
        name.setRequiredIndicatorVisible(true);
        layer.setItems(Layer.values());
        layer.setItemLabelGenerator(Layer::label);
        layer.setClearButtonVisible(true);
        layer.setValue(incident.layer());
        summary.setMaxLength(ProposeMode.SUMMARY);
        summary.setRequiredIndicatorVisible(true);
        symptoms.setItems(desk.queries().symptoms());
        symptoms.setItemLabelGenerator(Symptom::text);
        symptoms.setValue(desk.queries().read(incident).stream()
                .map(SymptomReading::symptom)
                .collect(Collectors.toSet()));
        others.setMaxLength(ProposeMode.NAME * 10);
        var pair = new Div(name, layer);
        pair.addClassName("pair");
        var about = new Paragraph("Managers review it before it stands in the library.");
        about.addClassNames("s", "muted");
        getContent().addClassName("form");
        getContent().add(pair, summary, symptoms, others, about);
    }

    boolean isDirty() {
        return !name.getValue().isBlank()
                || !summary.getValue().isBlank()
                || !others.getValue().isBlank();
    }

    /** Sends it once, however often the dialog around it is sent; false if a field is wrong. */
    boolean send() {
        if (!sent && complete()) {
            desk.proposals()
                    .propose(
                            key,
                            new ProposeMode(
                                    name.getValue(),
                                    layer.getValue(),
                                    summary.getValue(),
                                    symptoms.getValue().stream()
                                            .map(Symptom::key)
                                            .collect(Collectors.toSet()),
                                    others.getValue().lines().toList()));
            sent = true;
        }
        return sent;
    }

    private boolean complete() {
        var named = given(name, "Give it a name");
        var told = given(summary, "Say what happens");
        symptoms.setInvalid(symptoms.isEmpty() && others.getValue().isBlank());
        symptoms.setErrorMessage("Name at least one symptom, so that it can be found");
        return named && told && !symptoms.isInvalid();
    }

    private static boolean given(TextFieldBase<?, String> field, String message) {
        field.setInvalid(field.getValue().isBlank());
        field.setErrorMessage(message);
        return !field.isInvalid();
    }
}

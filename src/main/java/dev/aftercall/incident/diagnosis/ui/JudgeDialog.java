package dev.aftercall.incident.diagnosis.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Layer;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.incident.diagnosis.JudgeLayer;
import dev.aftercall.incident.diagnosis.Verdict;
import org.jspecify.annotations.Nullable;

/** Asks for a verdict together with what shows it. */
final class JudgeDialog {

    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>("Verdict");
    private final TextArea evidence = new TextArea("What shows it?");
    private final TextField link = new TextField("Where can it be seen?");
    private final FormDialog dialog;

    JudgeDialog(DiagnosisPanel panel, Layer layer, @Nullable Verdict present) {
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(Verdict::label);
        verdict.setValue(present == null ? Verdict.SUSPECT : present);
        evidence.setMaxLength(JudgeLayer.EVIDENCE);
        evidence.setMinRows(2);
        link.setPlaceholder("https://");
        dialog = new FormDialog(
                        "Verdict on " + layer.label(), "Save verdict", new FormLayout(evidence, verdict, link), () -> {
                            panel.judgeOrRefuse(
                                    new JudgeLayer(layer, verdict.getValue(), evidence.getValue(), link.getValue()));
                            return true;
                        })
                .dirtyWhen(
                        () -> !evidence.getValue().isBlank() || !link.getValue().isBlank());
    }

    void open() {
        dialog.open();
    }
}

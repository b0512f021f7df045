package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.evidence.CorrectMeasurement;
import dev.aftercall.evidence.Measurement;
import dev.aftercall.evidence.StrikeMeasurement;
import dev.aftercall.playbook.Metric;

/** Puts a measurement right; the wrong one stays readable. */
final class CorrectDialog extends FormDialog {

    CorrectDialog(MeasuringRoom room, Metric metric, Measurement wrong, Runnable done) {
        this(room, metric, wrong, done, new MeasurementFields(room), new TextField("Reason"));
    }

    private CorrectDialog(
            MeasuringRoom room,
            Metric metric,
            Measurement wrong,
            Runnable done,
            MeasurementFields fields,
            TextField reason) {
        super("Correct measurement", "Correct", form(fields, reason), () -> {
            reason.setInvalid(reason.getValue().isBlank());
            var right = fields.read();
            if (right.isEmpty() || reason.isInvalid()) {
                return false;
            }
            room.desk()
                    .measurements()
                    .correct(
                            room.key(),
                            new CorrectMeasurement(wrong.id(), wrong.version(), right.get(), reason.getValue()));
            done.run();
            return true;
        });
        fields.show(metric, wrong);
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage("Say why; it stays in the history");
        reason.setMaxLength(StrikeMeasurement.MAX_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        dirtyWhen(() -> !reason.getValue().isBlank());
    }

    private static Div form(MeasurementFields fields, TextField reason) {
        var form = new Div(fields, reason);
        form.addClassName("form");
        return form;
    }
}

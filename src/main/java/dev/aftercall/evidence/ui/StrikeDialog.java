package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.evidence.Measurement;
import dev.aftercall.evidence.StrikeMeasurement;
import dev.aftercall.playbook.Metric;

/** Asks why a measurement is wrong. */
final class StrikeDialog extends FormDialog {

    StrikeDialog(MeasuringRoom room, Metric metric, Measurement measurement, Runnable done) {
        this(room, metric, measurement, done, new TextField("Reason"));
    }

    private StrikeDialog(MeasuringRoom room, Metric metric, Measurement measurement, Runnable done, TextField reason) {
        super(
                "Strike out %s %s".formatted(metric.name(), metric.unit().text(measurement.value())),
                "Strike out",
                reason,
                () -> {
                    reason.setInvalid(reason.getValue().isBlank());
                    if (!reason.isInvalid()) {
                        room.desk()
                                .measurements()
                                .strike(
                                        room.key(),
                                        new StrikeMeasurement(
                                                measurement.id(), measurement.version(), reason.getValue()));
                        done.run();
                    }
                    return !reason.isInvalid();
                });
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage("Say why; it stays in the history");
        reason.setHelperText("The measurement stays readable and counts for nothing");
        reason.setMaxLength(StrikeMeasurement.MAX_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        dirtyWhen(() -> !reason.getValue().isBlank());
    }
}

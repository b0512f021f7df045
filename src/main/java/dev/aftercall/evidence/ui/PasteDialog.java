package dev.aftercall.evidence.ui;

import dev.aftercall.base.ui.FormDialog;

/** Takes down a whole table of measurements, after showing what each line was read as. */
final class PasteDialog extends FormDialog {

    PasteDialog(MeasuringRoom room) {
        this(new PasteForm(room));
    }

    private PasteDialog(PasteForm form) {
        super("Record a table", "Record", form, form::send);
        addClassName("wide");
        dirtyWhen(form::isDirty);
        form.onReading(reading -> {
            var taken = reading.taken().size();
            submitButton()
                    .setText(
                            taken == 0
                                    ? "Record"
                                    : taken == 1 ? "Record 1 measurement" : "Record %d measurements".formatted(taken));
        });
    }
}

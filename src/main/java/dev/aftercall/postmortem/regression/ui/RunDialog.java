package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.InstantField;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks for a run of the test and when it was. */
final class RunDialog extends FormDialog {

    private RunDialog(
            String title, TextField run, InstantField at, String hint, BiConsumer<String, @Nullable Instant> send) {
        super(title, title, form(run, at), () -> {
            run.setErrorMessage("Name the run, so that others can look at it");
            run.setInvalid(run.getValue().isBlank());
            if (run.isInvalid() || at.complaint().isPresent()) {
                return false;
            }
            send.accept(run.getValue(), at.getValue());
            return true;
        });
        run.setHelperText(hint);
        dirtyWhen(() -> !run.isEmpty());
    }

    /** The run that failed without the fix; no time means now. */
    static RunDialog failing(BiConsumer<String, @Nullable Instant> send) {
        return new RunDialog(
                "Record failing run",
                new TextField("Run"),
                new InstantField("When"),
                "Id or address of the run that failed without the fix",
                send);
    }

    /** The run that passed with the fix; no time means now. */
    static RunDialog passing(BiConsumer<String, @Nullable Instant> send) {
        return new RunDialog(
                "Record passing run",
                new TextField("Run"),
                new InstantField("When"),
                "Id or address of the run that passed with the fix",
                send);
    }

    private static Div form(TextField run, InstantField at) {
        run.setMaxLength(500);
        run.setPlaceholder("run-2841 or https://…");
        at.emptyMeans("Now");
        var form = new Div(run, at);
        form.addClassName("form");
        return form;
    }
}

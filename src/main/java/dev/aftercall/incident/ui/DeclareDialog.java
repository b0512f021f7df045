package dev.aftercall.incident.ui;

import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentKey;
import java.util.function.Consumer;

/** Declares an incident: only the title is needed. */
final class DeclareDialog extends FormDialog {

    DeclareDialog(Desk desk, Consumer<IncidentKey> declared) {
        this(desk, new DeclareForm(desk), declared);
    }

    private DeclareDialog(Desk desk, DeclareForm form, Consumer<IncidentKey> declared) {
        super("Declare incident", "Declare " + DeclareForm.USUAL.label(), form, () -> send(desk, form, declared));
        addClassNames("wide", "declare-dialog");
        dirtyWhen(form::isDirty);
        form.onSeverity(severity -> submitButton().setText("Declare " + severity.label()));
        form.onLeave(this::close);
        var hint = new Span(Times.minute(desk.now()) + " UTC, only the title is needed");
        hint.addClassNames("muted", "s", "grow");
        getHeader().addComponentAsFirst(hint);
        getFooter().addComponentAsFirst(form.switches());
    }

    private static boolean send(Desk desk, DeclareForm form, Consumer<IncidentKey> declared) {
        var command = form.read();
        var rating = form.rating();
        command.ifPresent(given -> declared.accept(
                desk.ratings().service().declare(given, rating.facts().said(), rating.reason())));
        return command.isPresent();
    }
}

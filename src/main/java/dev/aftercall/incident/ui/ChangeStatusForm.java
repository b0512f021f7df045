package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.InstantField;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goes with a move to another status. */
final class ChangeStatusForm extends Composite<Div> {

    private final Desk desk;
    private final IncidentKey key;
    private final IncidentStatus to;
    private final TextField duplicateOf = new TextField("Duplicate of");
    private final TextArea reason = new TextArea("Reason");
    private final TextArea note = new TextArea("Note for the timeline");
    private final InstantField occurred = new InstantField("When did it happen?");
    private final @Nullable ModeChoice mode;
    private long version;

    ChangeStatusForm(Desk desk, Room room, IncidentStatus to) {
        this.desk = desk;
        this.key = room.key();
        this.to = to;
        this.version = room.incident().version();
        duplicateOf.setPlaceholder("INC-2026-0042");
        duplicateOf.setVisible(to == IncidentStatus.DUPLICATE);
        duplicateOf.setRequiredIndicatorVisible(true);
        duplicateOf.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setVisible(IncidentStatus.needsReason(room.incident().status(), to));
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        note.setPlaceholder("What changed, and how do you know?");
        note.setHelperText("Markdown, optional");
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.setMinRows(3);
        note.setMaxRows(10);
        occurred.emptyMeans("Now");
        getContent().addClassName("form");
        getContent().add(duplicateOf, reason, note, occurred);
        mode = to == IncidentStatus.RESOLVED ? new ModeChoice(desk.modes(), room.incident()) : null;
        if (mode != null) {
            getContent().add(mode);
        }
    }

    boolean isDirty() {
        return !reason.getValue().isBlank() || !note.getValue().isBlank() || (mode != null && mode.isDirty());
    }

    /** After a conflict, what is typed shall apply to the incident as it now stands. */
    void takeNewVersion() {
        version = desk.queries().details(key).version();
    }

    boolean send() {
        var duplicate = IncidentKey.parse(duplicateOf.getValue());
        if (!given(duplicate) || (mode != null && !mode.settle())) {
            return false;
        }
        var command = new ChangeStatus(
                to,
                blankToNull(note.getValue()),
                blankToNull(reason.getValue()),
                duplicate.orElse(null),
                occurred.getValue());
        if (mode == null) {
            desk.incidents().changeStatus(key, version, command);
        } else {
            desk.modes().service().resolve(key, version, command, mode.mode().orElse(null));
        }
        return true;
    }

    private boolean given(Optional<IncidentKey> duplicate) {
        duplicateOf.setInvalid(duplicateOf.isVisible() && duplicate.isEmpty());
        duplicateOf.setErrorMessage("Name the other incident by its key, such as INC-2026-0042");
        reason.setInvalid(reason.isVisible() && reason.getValue().isBlank());
        reason.setErrorMessage("Say why; it stays in the history");
        return occurred.complaint().isEmpty() && !duplicateOf.isInvalid() && !reason.isInvalid();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}

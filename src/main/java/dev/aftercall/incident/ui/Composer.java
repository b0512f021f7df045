package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.DraftKeeper;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.incident.IncidentKey;

/** Where people write into the timeline. What is typed stays on the device until it is sent. */
final class Composer extends Section {

    private final Desk desk;
    private final IncidentKey key;
    private final TextArea text = new TextArea();
    private final NoteDetails details = new NoteDetails();
    private final DraftKeeper draft;

    Composer(Desk desk, IncidentKey key) {
        this.desk = desk;
        this.key = key;
        draft = new DraftKeeper("note:" + desk.user().id() + ":" + key);
        addClassNames("card", "composer");
        getElement().setAttribute("aria-label", "Write a note");
        text.setAriaLabel("Note");
        text.setPlaceholder("What happened, what did you see?");
        text.setMinRows(1);
        text.setMaxRows(12);
        // the browser keeps the draft; delayed values would lose text that is pasted and sent at once
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var hint = new Span("Ctrl Enter");
        hint.addClassNames("faint", "xs", "keys");
        var add = new Button("Add note", _ -> send());
        add.setSuffixComponent(hint);
        add.addClassName("add-note");
        add.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).setResetFocusOnActiveElement(true);
        add.addClickShortcut(Key.ENTER, KeyModifier.META).listenOn(this).setResetFocusOnActiveElement(true);
        var quick = new Button(new Icon("send"), _ -> send());
        quick.setAriaLabel("Add note");
        quick.addClassNames("icon", "send-note");
        var kept = new Span("draft kept on this device");
        kept.addClassNames("s", "faint", "end", "kept");
        var row = new Div(details, kept, add);
        row.addClassNames("row", "wrap", "composer-row");
        var writing = new Div(text, quick);
        writing.addClassNames("row", "writing");
        add(writing, row, draft);
    }

    void show(Room room) {
        setVisible(room.may().canRespond());
    }

    /** Puts the cursor where a note is written. */
    void write() {
        text.focus();
    }

    private void send() {
        if (text.getValue().isBlank()) {
            text.focus();
            return;
        }
        var complaint = details.complaint();
        if (complaint.isPresent()) {
            Notifications.refused(complaint.get());
            return;
        }
        var sent = text.getValue();
        try {
            desk.timeline().addNote(key, details.note(sent));
        } catch (DomainException refused) {
            Notifications.refused(refused.getMessage());
            return;
        }
        text.clear();
        details.clear();
        draft.sent(sent);
        text.focus();
    }
}

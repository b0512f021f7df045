package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.postmortem.ui.ReadText;
import dev.aftercall.postmortem.ui.TextBlock;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.autosave.SavedText;
import org.jspecify.annotations.Nullable;

/** Notes and decisions of a running meeting; whoever may run it writes them, they save themselves. */
final class MeetingNotes extends Details {

    private final Div read = new Div();
    private @Nullable AutosaveField<TextArea> field;

    MeetingNotes(MeetingKit kit, MeetingPage page) {
        setSummaryText("Notes and decisions");
        addClassName("meeting-notes");
        if (page.leads()) {
            var meeting = page.required().id();
            var area = new TextArea();
            area.setAriaLabel("Notes and decisions");
            area.setHelperText("Markdown; part of the minutes");
            area.setMinRows(3);
            area.setWidthFull();
            area.setValueChangeMode(ValueChangeMode.TIMEOUT);
            area.setValueChangeTimeout(TextBlock.SEND_EVERY_MS);
            var saving = new AutosaveField<>(
                    area,
                    page.model().draftKey(meeting),
                    (base, text) -> kit.discussion().saveNotes(meeting, base.version(), text));
            field = saving;
            add(saving);
        } else {
            add(read);
        }
    }

    void show(MeetingPage page) {
        var meeting = page.required();
        if (field != null) {
            field.show(new SavedText(meeting.notes(), meeting.notesVersion()));
        } else {
            read.removeAll();
            read.add(ReadText.of(meeting.notes()));
        }
    }
}

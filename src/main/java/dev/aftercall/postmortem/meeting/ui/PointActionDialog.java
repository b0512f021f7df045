package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Times;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import dev.aftercall.postmortem.meeting.Point;
import java.util.Locale;

/** Makes an action item of a discussion point; it is proposed with the rest to be filled in after the meeting. */
final class PointActionDialog extends FormDialog {

    private static final int LONGEST_TITLE = 200;

    PointActionDialog(Point point, MeetingPage page, MeetingKit kit) {
        this(new Fields(kit), point, page, kit);
    }

    private PointActionDialog(Fields fields, Point point, MeetingPage page, MeetingKit kit) {
        super("Action item from a point", "Propose action", fields.form(point), () -> {
            if (!fields.isComplete()) {
                return false;
            }
            kit.discussion().decideAction(point.id(), fields.draft(point, page));
            return true;
        });
        dirtyWhen(fields::isDirty);
    }

    private static final class Fields {

        private final TextField title = new TextField("What will be done");
        private final ComboBox<Person> owner = new ComboBox<>("Owner");
        private final DatePicker due = new DatePicker("Due date");
        private final Select<ActionKind> kind = new Select<>();

        Fields(MeetingKit kit) {
            title.setMaxLength(LONGEST_TITLE);
            title.setPlaceholder("What will be different, starting with a verb");
            title.setErrorMessage("Say what will be done");
            owner.setItems(kit.people().active());
            owner.setItemLabelGenerator(Person::name);
            owner.setClearButtonVisible(true);
            due.setLocale(Locale.UK);
            due.setI18n(
                    new DatePicker.DatePickerI18n().setDateFormat("d MMM yyyy").setFirstDayOfWeek(1));
            due.setPlaceholder("such as 24 Sep 2026");
            due.setAutoOpen(false); // a calendar that closes within moments leaves the page hidden from screen readers
            kind.setLabel("Kind");
            kind.setItems(ActionKind.values());
            kind.setItemLabelGenerator(ActionKind::label);
            kind.setValue(ActionKind.PREVENTION);
        }

        Div form(Point point) {
            var about = new Paragraph(point.text());
            about.addClassNames("muted", "wide");
            title.addClassName("wide");
            var form = new Div(about, title, owner, due, kind);
            form.addClassName("action-form");
            return form;
        }

        boolean isDirty() {
            return !title.isEmpty();
        }

        boolean isComplete() {
            title.setInvalid(title.getValue().isBlank());
            return !title.isInvalid();
        }

        ActionDraft draft(Point point, MeetingPage page) {
            var person = owner.getValue();
            return new ActionDraft(
                    title.getValue(),
                    "From the meeting of %s: %s".formatted(Times.day(page.now()), point.text()),
                    person == null ? null : person.id(),
                    due.getValue(),
                    Horizon.SHORT,
                    kind.getValue(),
                    Priority.MEDIUM,
                    null);
        }
    }
}

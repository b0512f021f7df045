package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.meeting.Meeting;
import java.util.Comparator;
import java.util.HashSet;

/** Who is in the running meeting; those who run it tick everyone, others only themselves. */
final class AttendanceDialog extends Dialog {

    private final MeetingPage page;
    private final MeetingKit kit;
    private final Meeting meeting;
    private final UnorderedList list = new UnorderedList();

    AttendanceDialog(MeetingPage page, MeetingKit kit) {
        this.page = page;
        this.kit = kit;
        this.meeting = page.required();
        setHeaderTitle("Who is here");
        addClassName("form-dialog");
        list.addClassName("attendance");
        var known = new HashSet<>(meeting.invited());
        known.addAll(meeting.present());
        known.stream()
                .flatMap(user -> page.model().person(user).stream())
                .sorted(Comparator.comparing(Person::name))
                .forEach(this::row);
        add(list);
        if (page.leads()) {
            add(more());
        }
        getFooter().add(new Button("Close", _ -> close()));
    }

    private void row(Person person) {
        var here = new Checkbox(person.name(), meeting.present().contains(person.id()));
        here.setEnabled(page.leads() || person.id().equals(page.model().viewer()));
        here.addValueChangeListener(change -> kit.discussion().attend(meeting.id(), person.id(), change.getValue()));
        list.add(new ListItem(here));
    }

    private ComboBox<Person> more() {
        var more = new ComboBox<Person>("Somebody else");
        more.setPlaceholder("Add a person");
        more.setItemLabelGenerator(Person::name);
        more.setWidthFull();
        more.setItems(kit.people().active().stream()
                .filter(person -> !meeting.invited().contains(person.id())
                        && !meeting.present().contains(person.id()))
                .toList());
        more.addValueChangeListener(chosen -> {
            var person = chosen.getValue();
            if (person != null) {
                kit.discussion().attend(meeting.id(), person.id(), true);
                var here = new Checkbox(person.name(), true);
                here.addValueChangeListener(
                        change -> kit.discussion().attend(meeting.id(), person.id(), change.getValue()));
                list.add(new ListItem(here));
                more.clear();
            }
        });
        return more;
    }
}

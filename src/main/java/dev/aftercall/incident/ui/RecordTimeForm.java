package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.InstantField;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.RecordTime;
import dev.aftercall.incident.TimeChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which time it is, its new value, why, and what it was before. */
final class RecordTimeForm extends Composite<Div> {

    private final Desk desk;
    private final Room room;
    private final Select<IncidentTime> time = new Select<>();
    private final InstantField at = new InstantField("At");
    private final TextField reason = new TextField("Reason");
    private final UnorderedList history = new UnorderedList();
    private final List<TimeChange> changes;

    RecordTimeForm(Desk desk, Room room) {
        this.desk = desk;
        this.room = room;
        changes = desk.queries().timeHistory(room.key());
        time.setLabel("Time");
        time.setItems(IncidentTime.values());
        time.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        time.addValueChangeListener(change -> choose(change.getValue()));
        at.emptyMeans("not recorded");
        reason.setHelperText("Stays in the history");
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        history.addClassName("history");
        getContent().addClassName("form");
        getContent().add(time, at, reason, history);
        time.setValue(IncidentTime.IMPACT_STARTED);
    }

    boolean isDirty() {
        return !reason.getValue().isBlank();
    }

    boolean send() {
        if (at.complaint().isPresent()) {
            return false;
        }
        var why = reason.getValue().isBlank() ? null : reason.getValue();
        desk.incidents().recordTime(room.key(), new RecordTime(time.getValue(), at.getValue(), why));
        return true;
    }

    private void choose(IncidentTime chosen) {
        at.setValue(room.incident().time(chosen).orElse(null));
        history.removeAll();
        changes.stream().filter(change -> change.time() == chosen).forEach(change -> history.add(line(change)));
    }

    private ListItem line(TimeChange change) {
        var words = Times.full(change.changedAt()) + ": " + room.crowd().name(change.changedBy()) + " changed "
                + words(change.from()) + " to " + words(change.to())
                + (change.reason().isBlank() ? "" : ", because: " + change.reason());
        return new ListItem(words);
    }

    private static String words(@Nullable Instant instant) {
        return instant == null ? "nothing" : Times.full(instant);
    }
}

package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import dev.aftercall.postmortem.ui.autosave.KeptField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that people write about an action item. */
final class ActionForm extends Div {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DETAILS = 10_000;

    private final TextField title = new TextField("Title");
    private final TextArea details = new TextArea("Details");
    private final OwnerField owner;
    private final DueField due = new DueField();
    private final Select<Horizon> horizon = choice("Horizon", List.of(Horizon.values()));
    private final Select<ActionKind> kind = choice("Kind", List.of(ActionKind.values()));
    private final Select<Priority> priority = choice("Priority", List.of(Priority.values()));
    private final TextField tracker = new TextField("Tracker link");
    private final List<KeptField> kept = new ArrayList<>();
    private String shownTitle = "";
    private String shownDetails = "";

    ActionForm(List<Person> people) {
        addClassName("action-form");
        owner = new OwnerField(people);
        title.setMaxLength(LONGEST_TITLE);
        title.setPlaceholder("What will be different, starting with a verb");
        details.setMaxLength(LONGEST_DETAILS);
        details.setMinRows(3);
        details.setHelperText("Markdown");
        tracker.setPlaceholder("https://…");
        horizon.setItemLabelGenerator(value -> value.label() + ", " + value.span());
        kind.setItemLabelGenerator(ActionKind::label);
        priority.setItemLabelGenerator(Priority::label);
        title.addClassName("wide");
        details.addClassName("wide");
        tracker.addClassName("wide");
        horizon.setValue(Horizon.SHORT);
        kind.setValue(ActionKind.PREVENTION);
        priority.setValue(Priority.MEDIUM);
        add(title, owner, due, kind, horizon, priority, tracker, details);
    }

    /** Makes the browser keep the texts until the form is sent. */
    void keepTexts(String draftKey) {
        keep(title, draftKey + ".title");
        keep(tracker, draftKey + ".tracker");
        keep(details, draftKey);
    }

    /** The form was sent; what the browser kept is no longer needed. */
    void sent() {
        kept.forEach(KeptField::forget);
    }

    void show(ActionDraft draft) {
        shownTitle = draft.title();
        shownDetails = draft.details();
        title.setValue(draft.title());
        details.setValue(draft.details());
        owner.choose(draft.owner());
        due.setValue(draft.due());
        horizon.setValue(draft.horizon());
        kind.setValue(draft.kind());
        priority.setValue(draft.priority());
        tracker.setValue(draft.trackerUrl() == null ? "" : draft.trackerUrl());
    }

    /** The draft as it stands in the form; empty, with the reason beside the field, if it has no title. */
    Optional<ActionDraft> draft() {
        title.setErrorMessage("Give it a title");
        title.setInvalid(title.getValue().isBlank());
        return title.isInvalid()
                ? Optional.empty()
                : Optional.of(new ActionDraft(
                        title.getValue(),
                        details.getValue(),
                        owner.user(),
                        due.getValue(),
                        horizon.getValue(),
                        kind.getValue(),
                        priority.getValue(),
                        tracker.getValue()));
    }

    /** Whether text would be lost by leaving. */
    boolean isDirty() {
        return !title.getValue().equals(shownTitle) || !details.getValue().equals(shownDetails);
    }

    private <F extends Component & HasValue<?, String>> void keep(F field, String draftKey) {
        var place = indexOf(field);
        var keeping = new KeptField(field, draftKey);
        keeping.getElement().getClassList().add("wide");
        addComponentAtIndex(place, keeping);
        kept.add(keeping);
    }

    private static <T> Select<T> choice(String label, List<T> values) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        return select;
    }
}

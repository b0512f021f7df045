package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.meeting.AgendaTopic;
import java.util.function.Consumer;

/** One item of an agenda while it is written. */
final class AgendaItemRow extends ListItem {

    private static final int USUAL_MINUTES = 10;

    private final TextField title = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final Select<SectionKind> section = new Select<>();

    AgendaItemRow(Runnable changed, Consumer<AgendaItemRow> remove, Consumer<AgendaItemRow> moveUp) {
        title.setAriaLabel("Agenda item");
        title.setPlaceholder("What to talk about");
        title.setMaxLength(AgendaTopic.LONGEST_TITLE);
        title.setErrorMessage("Say what it is about");
        minutes.setAriaLabel("Minutes");
        minutes.setMin(1);
        minutes.setMax(AgendaTopic.MOST_MINUTES);
        minutes.setValue(USUAL_MINUTES);
        minutes.setErrorMessage("1 to " + AgendaTopic.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.addValueChangeListener(_ -> changed.run());
        section.setAriaLabel("Section in the middle");
        section.setItems(SectionKind.values());
        section.setItemLabelGenerator(kind -> kind == null ? "No section" : kind.label());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption("No section");
        add(
                title,
                minutes,
                section,
                button("arrow-up", "Move up", () -> moveUp.accept(this)),
                button("x", "Remove item", () -> remove.accept(this)));
    }

    void show(AgendaTopic topic) {
        title.setValue(topic.title());
        minutes.setValue(topic.minutes());
        section.setValue(topic.section());
    }

    void focus() {
        title.focus();
    }

    int minutes() {
        var value = minutes.getValue();
        return value == null ? 0 : value;
    }

    /** Whether title and minutes are there; says so beside the fields if not. */
    boolean isComplete() {
        title.setInvalid(title.getValue().isBlank());
        minutes.setInvalid(minutes() < 1 || minutes() > AgendaTopic.MOST_MINUTES);
        return !title.isInvalid() && !minutes.isInvalid();
    }

    AgendaTopic topic() {
        return new AgendaTopic(title.getValue(), section.getValue(), minutes());
    }

    private static Button button(String icon, String label, Runnable action) {
        var button = new Button(new Icon(icon).size(14), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}

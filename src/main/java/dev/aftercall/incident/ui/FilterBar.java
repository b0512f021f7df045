package dev.aftercall.incident.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.Limits;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the incident list is filtered by. */
final class FilterBar extends Div {

    private final TextField text = new TextField();
    private final CheckboxGroup<IncidentStatus> statuses = group(IncidentStatus::label, IncidentStatus.values());
    private final CheckboxGroup<Severity> severities = group(Severity::label, Severity.values());
    private final CheckboxGroup<Layer> layers = group(Layer::label, Layer.values());
    private final ComboBox<String> workflow = new ComboBox<>("Workflow");
    private final ComboBox<Person> commander = new ComboBox<>("Commander");
    private final ComboBox<String> tag = new ComboBox<>("Tag");
    private final DayRange days = new DayRange();
    private final FilterChip statusChip = new FilterChip("Status", statuses);
    private final FilterChip severityChip = new FilterChip("Severity", severities);
    private final FilterChip layerChip = new FilterChip("Layer", layers);
    private final FilterChip workflowChip = new FilterChip("Workflow", workflow);
    private final FilterChip commanderChip = new FilterChip("Commander", commander);
    private final FilterChip tagChip = new FilterChip("Tag", tag);
    private final FilterChip daysChip = new FilterChip("Declared", days);
    private final Button drills = new Button("Without drills");
    private final Button clear = new Button("Clear");
    private final Consumer<IncidentFilter> changed;
    private IncidentFilter filter = IncidentFilter.all();

    FilterBar(Desk desk, Consumer<IncidentFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        text.setPlaceholder("Title, caller words, tag");
        text.setAriaLabel("Search incidents");
        text.setPrefixComponent(new Icon("search"));
        text.setMaxLength(Limits.TITLE);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        workflow.setItems(desk.queries().knownWorkflows());
        tag.setItems(desk.queries().knownTags());
        commander.setItems(desk.people().all());
        commander.setItemLabelGenerator(Person::name);
        drills.addClassName("chip");
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.addClassName("link");
        add(text, statusChip, severityChip, layerChip, workflowChip, commanderChip, tagChip, daysChip, drills, clear);
        listen();
    }

    /** Shows a filter without calling back. */
    void show(IncidentFilter shown) {
        filter = shown;
        text.setValue(shown.text() == null ? "" : shown.text());
        statuses.setValue(shown.statuses());
        severities.setValue(shown.severities());
        layers.setValue(shown.layers());
        workflow.setValue(shown.workflow());
        tag.setValue(shown.tag());
        commander.setValue(commander
                .getListDataView()
                .getItems()
                .filter(person -> person.id().equals(shown.commander()))
                .findFirst()
                .orElse(null));
        days.show(shown.from(), shown.to());
        statusChip.say(words(shown.statuses(), IncidentStatus::label));
        severityChip.say(words(shown.severities(), Severity::label));
        layerChip.say(words(shown.layers(), Layer::label));
        workflowChip.say(shown.workflow() == null ? "" : shown.workflow());
        tagChip.say(shown.tag() == null ? "" : shown.tag());
        commanderChip.say(
                commander.getValue() == null ? "" : commander.getValue().name());
        daysChip.say(days.words());
        drills.setClassName("on", !shown.includeDrills());
        drills.getElement().setAttribute("aria-pressed", String.valueOf(!shown.includeDrills()));
        clear.setVisible(!shown.equals(IncidentFilter.all().withSort(shown.sort())));
    }

    private void listen() {
        on(text, value -> filter.withText(value));
        on(statuses, value -> filter.withStatuses(value));
        on(severities, value -> filter.withSeverities(value));
        on(layers, value -> filter.withLayers(value));
        on(workflow, value -> filter.withWorkflow(value));
        on(tag, value -> filter.withTag(value));
        on(commander, value -> filter.withCommander(value == null ? null : value.id()));
        days.onChange((from, to) -> changed.accept(filter.withDays(from, to)));
        drills.addClickListener(_ -> changed.accept(filter.withDrills(!filter.includeDrills())));
        clear.addClickListener(_ -> changed.accept(IncidentFilter.all().withSort(filter.sort())));
    }

    private <T extends @Nullable Object> void on(HasValue<?, T> field, Function<T, IncidentFilter> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(change.apply(event.getValue()));
            }
        });
    }

    private static <T> String words(Collection<T> values, Function<T, String> label) {
        return values.stream().map(label).sorted().collect(Collectors.joining(", "));
    }

    @SafeVarargs
    private static <T> CheckboxGroup<T> group(Function<T, String> label, T... values) {
        var group = new CheckboxGroup<T>();
        group.setItems(values);
        group.setItemLabelGenerator(label::apply);
        group.addClassName("vertical");
        return group;
    }
}

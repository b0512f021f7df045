package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.action.DueFilter;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.ui.FilterChip;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filters of the actions screen; what is chosen goes into the address and comes back from there. */
final class ActionFilterBar extends Div {

    private final TextField text = new TextField();
    private final Button mine = new Button("My work");
    private final FilterChip<Person> owner;
    private final FilterChip<Horizon> horizon;
    private final FilterChip<ActionKind> kind;
    private final FilterChip<Severity> severity;
    private final FilterChip<DueFilter> due;
    private final FilterChip<ActionState> state;
    private final List<Person> people;
    private ActionFilter shown = ActionFilter.ALL;

    ActionFilterBar(List<Person> people, Consumer<ActionFilter> changed) {
        this.people = people;
        addClassName("pm-tools");
        getElement().setAttribute("role", "search");
        text.setPlaceholder("Title, incident, owner");
        text.setAriaLabel("Search action items");
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.addClassName("search");
        text.addThemeVariants(TextFieldVariant.SMALL);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            var words = change.getValue().isBlank() ? null : change.getValue().strip();
            if (!Objects.equals(words, shown.text())) {
                changed.accept(Filters.text(shown, words));
            }
        });
        mine.addClassName("chip");
        mine.addClickListener(_ -> changed.accept(Filters.mine(shown, !shown.mine())));
        owner = new FilterChip<>(
                "Owner",
                people,
                Person::name,
                chosen -> changed.accept(Filters.owner(shown, one(chosen, shownOwner()))));
        horizon = new FilterChip<>(
                "Horizon",
                List.of(Horizon.values()),
                Horizon::label,
                set -> changed.accept(Filters.horizons(shown, set)));
        kind = new FilterChip<>(
                "Kind",
                List.of(ActionKind.values()),
                ActionKind::label,
                set -> changed.accept(Filters.kinds(shown, set)));
        severity = new FilterChip<>(
                "Severity",
                List.of(Severity.values()),
                Severity::label,
                set -> changed.accept(Filters.severities(shown, set)));
        due = new FilterChip<>(
                "Due",
                List.of(DueFilter.values()),
                DueFilter::label,
                chosen -> changed.accept(
                        Filters.due(shown, one(chosen, shown.due() == null ? Set.of() : Set.of(shown.due())))));
        state = new FilterChip<>(
                "State",
                List.of(ActionState.values()),
                ActionState::label,
                set -> changed.accept(shown.withStates(set)));
        var order = new Span("overdue first, SEV-1 on top");
        order.addClassNames("end", "s", "muted");
        add(text, mine, owner, horizon, kind, severity, due, state, order);
    }

    void show(ActionFilter filter, long mineCount) {
        shown = filter;
        text.setValue(filter.text() == null ? "" : filter.text());
        mine.setText(mineCount == 0 ? "My work" : "My work " + mineCount);
        mine.setClassName("on", filter.mine());
        mine.getElement().setAttribute("aria-pressed", String.valueOf(filter.mine()));
        owner.show(shownOwner());
        horizon.show(filter.horizons());
        kind.show(filter.kinds());
        severity.show(filter.severities());
        state.show(filter.states());
        due.show(filter.due() == null ? Set.of() : Set.of(filter.due()));
    }

    private Set<Person> shownOwner() {
        return people.stream()
                .filter(person -> person.id().equals(shown.owner()))
                .collect(Collectors.toSet());
    }

    /** Of what is chosen now, the one that was not before: these filters take one value. */
    private static <T> @Nullable T one(Set<T> chosen, Set<T> before) {
        return chosen.stream()
                .filter(value -> !before.contains(value))
                .findFirst()
                .orElseGet(() -> chosen.stream().findFirst().orElse(null));
    }
}

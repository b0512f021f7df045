package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.Layer;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.regression.CaseFilter;
import dev.aftercall.postmortem.regression.CaseState;
import dev.aftercall.postmortem.ui.FilterChip;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The filters of the ledger; what is chosen goes into the address and comes back from there. */
final class CaseFilterBar extends Div {

    private final TextField text = new TextField();
    private final FilterChip<Layer> component;
    private final FilterChip<CaseState> state;
    private final FilterChip<String> suite;
    private final Button incident = new Button();
    private final List<String> suites;
    private CaseFilter shown = CaseFilter.ALL;

    CaseFilterBar(List<String> suites, Consumer<CaseFilter> changed) {
        this.suites = suites;
        addClassName("pm-tools");
        getElement().setAttribute("role", "search");
        text.setPlaceholder("Trigger, incident, suite");
        text.setAriaLabel("Search regression cases");
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.addClassName("search");
        text.addThemeVariants(TextFieldVariant.SMALL);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            var words = change.getValue().isBlank() ? null : change.getValue().strip();
            if (!Objects.equals(words, shown.text())) {
                changed.accept(shown.withText(words));
            }
        });
        component = new FilterChip<>(
                "Component", List.of(Layer.values()), Layer::label, set -> changed.accept(shown.withComponents(set)));
        state = new FilterChip<>(
                "State", List.of(CaseState.values()), CaseState::label, set -> changed.accept(shown.withStates(set)));
        suite = new FilterChip<>("Suite", suites, name -> name, set -> changed.accept(shown.withSuites(set)));
        suite.setVisible(!suites.isEmpty());
        incident.addClassNames("chip", "on");
        incident.setSuffixComponent(new Icon("x"));
        incident.addClickListener(_ -> changed.accept(shown.withIncident(null)));
        add(text, component, state, suite, incident);
    }

    /** Whether it was made for these suites. */
    boolean knows(List<String> present) {
        return suites.equals(present);
    }

    void show(CaseFilter filter) {
        shown = filter;
        text.setValue(filter.text() == null ? "" : filter.text());
        component.show(filter.components());
        state.show(filter.states());
        suite.show(filter.suites());
        incident.setVisible(filter.incident() != null);
        if (filter.incident() != null) {
            incident.setText("Incident: " + filter.incident().value());
            incident.setAriaLabel(
                    "Show other incidents than " + filter.incident().value() + " too");
        }
    }
}

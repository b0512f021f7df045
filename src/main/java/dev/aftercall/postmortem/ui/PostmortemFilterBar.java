package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.PostmortemFilter;
import dev.aftercall.postmortem.PostmortemState;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What the list of postmortems is filtered by. */
final class PostmortemFilterBar extends Div {

    private final TextField text = new TextField();
    private final FilterChip<PostmortemState> state;
    private final FilterChip<Severity> severity;
    private final Span count = new Span();
    private PostmortemFilter shown = PostmortemFilter.ALL;

    PostmortemFilterBar(Consumer<PostmortemFilter> changed) {
        addClassNames("filters", "pm-tools");
        getElement().setAttribute("role", "search");
        text.setPlaceholder("Title, incident");
        text.setAriaLabel("Search postmortems");
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            var words = change.getValue().isBlank() ? null : change.getValue().strip();
            if (!Objects.equals(words, shown.text())) {
                changed.accept(new PostmortemFilter(shown.states(), shown.severities(), shown.involved(), words));
            }
        });
        state = new FilterChip<>(
                "State",
                List.of(PostmortemState.values()),
                PostmortemState::label,
                chosen -> changed.accept(
                        new PostmortemFilter(chosen, shown.severities(), shown.involved(), shown.text())));
        severity = new FilterChip<>(
                "Severity",
                List.of(Severity.values()),
                Severity::label,
                chosen -> changed.accept(new PostmortemFilter(shown.states(), chosen, shown.involved(), shown.text())));
        count.addClassNames("end", "s", "muted");
        count.getElement().setAttribute("role", "status");
        add(text, state, severity, count);
    }

    void show(PostmortemFilter filter, long matching) {
        shown = filter;
        text.setValue(filter.text() == null ? "" : filter.text());
        state.show(filter.states());
        severity.show(filter.severities());
        count.setText(matching == 1 ? "1 postmortem" : matching + " postmortems");
    }
}

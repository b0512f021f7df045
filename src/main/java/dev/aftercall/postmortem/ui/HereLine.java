package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.identity.Person;
import java.util.List;
import java.util.function.Consumer;

/** Everyone who has the postmortem open, in the header; its browser side says every few seconds that the window is there. */
@Tag("ac-here")
@JsModule("context://components/here.js")
final class HereLine extends Component implements HasComponents, HasStyle {

    private static final String HIDDEN = "event.detail.hidden";
    private static final int MOST_FACES = 5;

    private List<Person> shown = List.of();

    /**
     * A line that still names nobody.
     *
     * @param beat told whether the window is in the background
     */
    HereLine(Consumer<Boolean> beat) {
        addClassNames("here", "row", "s", "muted", "nowrap");
        getElement()
                .addEventListener(
                        "beat",
                        event -> beat.accept(event.getEventData().path(HIDDEN).asBoolean(false)))
                .addEventData(HIDDEN);
    }

    void show(List<Person> people) {
        if (people.equals(shown)) {
            return;
        }
        shown = List.copyOf(people);
        removeAll();
        var count = new Span(people.size() + " here");
        count.addClassName("count");
        add(count, Faces.group(people, MOST_FACES));
    }
}

package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Times;
import java.time.Instant;

/** The quiet word about saving: "saved 12:04:31", and "saving…" or "not saved" while the browser knows better. */
@Tag("save-state")
public final class SaveState extends Component implements HasComponents {

    private final Span saved = new Span();

    public SaveState() {
        saved.addClassName("saved");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "off");
        add(
                saved,
                word("saving", "saving…"),
                word("offline", "Not saved – connection lost, kept on this device"),
                word("failed", "not saved"));
    }

    private static Span word(String state, String text) {
        var word = new Span(text);
        word.addClassName(state);
        return word;
    }

    /** Shows when the last change was stored. */
    public void saved(Instant at) {
        saved.setText("saved " + Times.second(at));
        saved.getElement().setAttribute("title", Times.full(at));
    }
}

package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.postmortem.meeting.DiscussionService;
import java.util.function.Consumer;

/** Takes down points as fast as someone types: the browser empties the field with each Enter and sends what stood there. */
final class NewPoint extends TextField {

    private static final String SEND = """
            if (!this.sendsPoints) {
                this.sendsPoints = true;
                this.addEventListener('keydown', (event) => {
                    const text = this.value;
                    if (event.key === 'Enter' && !event.isComposing && text.trim()) {
                        this.value = '';
                        this.dispatchEvent(new CustomEvent('raise', { detail: text }));
                    }
                });
            }
            """;

    NewPoint(Consumer<String> raise) {
        setPlaceholder("Add a point");
        setAriaLabel("Add a point");
        setMaxLength(DiscussionService.LONGEST_POINT);
        setWidthFull();
        getElement()
                .addEventListener(
                        "raise",
                        event -> send(event.getEventData().get("event.detail").asString(), raise))
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(SEND);
    }

    private void send(String text, Consumer<String> raise) {
        try {
            raise.accept(text);
        } catch (DomainException refusal) {
            Notifications.refused(refusal.getMessage());
            getElement().executeJs("if (!this.value) this.value = $0", text);
        }
    }
}

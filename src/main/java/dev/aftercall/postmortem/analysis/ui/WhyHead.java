package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import java.util.function.Consumer;

/** The heading of the tree with its keys and what can be done with all of it. */
final class WhyHead extends Header {

    WhyHead(boolean writable, DiagnosisOffer offer, Consumer<Boolean> readAsOutline) {
        addClassName("why-head");
        var tools = new Div(outline(readAsOutline));
        tools.addClassNames("row", "end");
        if (writable) {
            var diagnosis = new Button("From the diagnosis", new Icon("stethoscope"), _ -> offer.open());
            diagnosis.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            tools.addComponentAsFirst(diagnosis);
        }
        add(new H3("Five Whys"), tools);
        if (writable) {
            add(keys());
        }
    }

    private static Button outline(Consumer<Boolean> read) {
        var outline = new Button("Outline", new Icon("list"));
        outline.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        outline.getElement().setAttribute("aria-pressed", "false");
        outline.setTooltipText("Read the tree as a nested list");
        outline.addClickListener(_ -> {
            var pressed = !"true".equals(outline.getElement().getAttribute("aria-pressed"));
            outline.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            read.accept(pressed);
        });
        return outline;
    }

    private static Div keys() {
        var keys = new Div(
                key("Enter", "next why"),
                key("Ctrl Enter", "branch"),
                key("Alt ↑ ↓ ← →", "move"),
                key("Ctrl .", "fold"),
                key("⌫ in an empty one", "remove"));
        keys.addClassNames("keys", "s", "muted");
        keys.getElement().setAttribute("role", "note");
        keys.getElement().setAttribute("aria-label", "Keys");
        return keys;
    }

    private static Span key(String keys, String what) {
        var pressed = new Span(keys);
        pressed.addClassName("kbd");
        return new Span(pressed, new Span(" " + what));
    }
}

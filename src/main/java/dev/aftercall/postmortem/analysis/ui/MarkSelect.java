package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.analysis.WhyMark;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what the answer to a why is: symptom, component fault or process gap. */
final class MarkSelect extends Span {

    private final MarkOptions options = new MarkOptions();
    private final Span icon = new Span();
    private @Nullable WhyMark shown;
    private boolean showing;

    MarkSelect(boolean writable, Consumer<WhyMark> marked) {
        addClassName("mk");
        icon.getElement().setAttribute("aria-hidden", "true");
        options.setReadOnly(!writable);
        options.getElement().setEnabled(writable);
        options.addValueChangeListener(change -> {
            if (!showing) {
                marked.accept(change.getValue());
            }
        });
        add(icon, options);
    }

    void show(WhyMark mark, String label) {
        showing = true;
        options.setValue(mark);
        showing = false;
        options.getElement().setAttribute("aria-label", "Mark of why " + label);
        options.getElement().setAttribute("title", mark.explanation());
        if (mark == shown) {
            return;
        }
        shown = mark;
        icon.removeAll();
        icon.add(new Icon(icon(mark)));
        for (var each : WhyMark.values()) {
            setClassName(tone(each), each == mark);
        }
    }

    private static String icon(WhyMark mark) {
        return switch (mark) {
            case UNMARKED -> "circle-dashed";
            case SYMPTOM -> "activity";
            case COMPONENT_FAULT -> "wrench";
            case PROCESS_GAP -> "check";
        };
    }

    private static String tone(WhyMark mark) {
        return switch (mark) {
            case UNMARKED -> "open";
            case SYMPTOM -> "symptom";
            case COMPONENT_FAULT -> "fault";
            case PROCESS_GAP -> "gap";
        };
    }

    /** One of the options as the browser knows it. */
    static Element option(WhyMark mark) {
        return new Element("option").setAttribute("value", mark.name()).setText(mark.label());
    }
}

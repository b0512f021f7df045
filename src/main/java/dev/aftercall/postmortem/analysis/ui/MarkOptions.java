package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import dev.aftercall.postmortem.analysis.WhyMark;

/** The browser's own list of the marks. */
@Tag("select")
final class MarkOptions extends AbstractSinglePropertyField<MarkOptions, WhyMark> {

    MarkOptions() {
        super("value", WhyMark.UNMARKED, String.class, WhyMark::valueOf, WhyMark::name);
        setSynchronizedEvent("change");
        for (var mark : WhyMark.values()) {
            getElement().appendChild(MarkSelect.option(mark));
        }
    }
}

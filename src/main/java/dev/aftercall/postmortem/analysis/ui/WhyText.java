package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import dev.aftercall.postmortem.Wording.Finding;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.ui.TextBlock;
import java.util.List;
import java.util.stream.Collectors;

/** A text that grows with its content and looks like one until somebody writes in it; light enough for many. */
@Tag("textarea")
final class WhyText extends AbstractSinglePropertyField<WhyText, String>
        implements Focusable<WhyText>, HasAriaLabel, HasPlaceholder, HasStyle {

    private static final String BETWEEN = "\u001f";

    WhyText(String placeholder) {
        super("value", "", false);
        setPlaceholder(placeholder);
        getElement().setAttribute("rows", "1");
        getElement().setAttribute("maxlength", String.valueOf(EditWhy.LONGEST));
        getElement().setAttribute("enterkeyhint", "next");
        setSynchronizedEvent("change");
        getElement()
                .addEventListener("input", _ -> {})
                .synchronizeProperty("value")
                .throttle(TextBlock.SEND_EVERY_MS);
    }

    /** Underlines where the text names or blames somebody; the browser keeps the lines at their words while typing. */
    void underline(List<Finding> findings) {
        var places = findings.stream()
                .map(finding -> finding.start() + " " + finding.found())
                .collect(Collectors.joining(BETWEEN));
        if (places.isEmpty()) {
            getElement().removeAttribute("data-flags");
        } else {
            getElement().setAttribute("data-flags", places);
        }
    }

    /** The attribute is what a textarea of the browser itself listens to. */
    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        getElement().setAttribute("readonly", readOnly);
    }
}

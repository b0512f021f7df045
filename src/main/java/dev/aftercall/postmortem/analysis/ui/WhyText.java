package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import dev.aftercall.postmortem.ui.TextBlock;

/** A text that grows with its content and looks like one until somebody writes in it; light enough for many. */
@Tag("textarea")
final class WhyText extends AbstractSinglePropertyField<WhyText, String>
        implements Focusable<WhyText>, HasAriaLabel, HasPlaceholder, HasStyle {

    private static final int LONGEST = 2_000;

    WhyText(String placeholder) {
        super("value", "", false);
        setPlaceholder(placeholder);
        getElement().setAttribute("rows", "1");
        getElement().setAttribute("maxlength", String.valueOf(LONGEST));
        getElement().setAttribute("enterkeyhint", "next");
        setSynchronizedEvent("change");
        getElement()
                .addEventListener("input", _ -> {})
                .synchronizeProperty("value")
                .throttle(TextBlock.SEND_EVERY_MS);
    }
    /** The attribute is what a textarea of the browser itself listens to. */
    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        getElement().setAttribute("readonly", readOnly);
    }
}

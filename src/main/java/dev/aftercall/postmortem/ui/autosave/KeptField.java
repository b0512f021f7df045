package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Wraps a field of a form so that the browser keeps what is typed until the form is sent. */
@Tag("autosave-field")
@JsModule("context://components/autosave.js")
public final class KeptField extends Component implements HasComponents {

    /**
     * Makes the browser keep the text.
     *
     * @param draftKey names the text within this browser; must tell users and documents apart
     */
    public <F extends Component & HasValue<?, String>> KeptField(F field, String draftKey) {
        add(field);
        getElement().setAttribute("draft", draftKey);
        getElement().setAttribute("form", "");
        getElement()
                .addEventListener(
                        "draft-found",
                        event -> field.setValue(
                                event.getEventData().path("event.detail.text").asString("")))
                .addEventData("event.detail.text");
        addAttachListener(_ -> getElement().callJsFunction("shown", "", 0d));
    }

    /** The form was sent. */
    public void forget() {
        getElement().callJsFunction("forget");
    }
}

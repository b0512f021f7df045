package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeDetails;

/** Something that can be folded away; the browser remembers it. */
@Tag("ac-fold")
@JsModule("context://components/fold.js")
final class Fold extends Component implements HasComponents, HasStyle {

    /**
     * Begins open or folded, until somebody decides otherwise; in narrow windows always folded.
     *
     * @param key what it is for, the same each time
     */
    Fold(String key, Component summary, Component content, boolean open) {
        getElement().setAttribute("key", key);
        var details = new NativeDetails(summary, content);
        details.getElement().setAttribute("open", open);
        add(details);
    }
}

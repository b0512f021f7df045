package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Keeps the text of the text area beside it on this device until it is sent. */
@Tag("ac-draft")
@JsModule("context://components/draft.js")
public final class DraftKeeper extends Component {

    /**
     * Keeps a draft.
     *
     * @param key whose draft it is and what for, the same each time
     */
    public DraftKeeper(String key) {
        getElement().setAttribute("key", key);
        getElement().setAttribute("hidden", true);
    }

    /** Forgets the text that was sent and keeps what was typed after it. */
    public void sent(String text) {
        getElement().callJsFunction("sent", text);
    }
}

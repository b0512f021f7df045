package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Knows where in the section somebody was working before they turned to the drawer. */
@Tag("editor-places")
@JsModule("context://components/places.js")
public final class EditorPlaces extends Component {

    EditorPlaces() {
        getElement().setAttribute("hidden", true);
    }

    /** Hands over the anchor of that place, if there is one; for a part of the drawer. */
    public static void last(Component part, Consumer<String> use) {
        part.getElement()
                .executeJs("return document.querySelector('editor-places')?.place() ?? ''")
                .then(String.class, anchor -> {
                    if (anchor != null && !anchor.isEmpty()) {
                        use.accept(anchor);
                    }
                });
    }

    /** Takes the drawer away where it covers the section; for a part of the drawer. */
    public static void uncover(Component part) {
        part.getElement().executeJs("document.querySelector('editor-places')?.uncover()");
    }
}

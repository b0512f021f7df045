package dev.aftercall.postmortem.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Knows where in the section somebody was working before they turned to the comments. */
@Tag("comment-places")
@JsModule("context://components/mentions.js")
final class CommentPlaces extends Component {

    CommentPlaces() {
        getElement().setAttribute("hidden", true);
    }

    /** Hands over the anchor of that place, if there is one. */
    void last(Consumer<String> use) {
        getElement().callJsFunction("place").then(String.class, anchor -> {
            if (anchor != null && !anchor.isEmpty()) {
                use.accept(anchor);
            }
        });
    }

    /** Takes the drawer away where it covers the section. */
    void uncover() {
        getElement().callJsFunction("uncover");
    }
}

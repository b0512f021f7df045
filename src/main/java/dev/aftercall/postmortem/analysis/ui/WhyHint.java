package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The heading of the tree with its keys. */
final class WhyHint extends Header {

    WhyHint(boolean writable) {
        addClassName("why-head");
        add(new H3("Five Whys"));
        if (writable) {
            var keys = new Span("Enter asks the next why, Ctrl Enter opens a branch, Alt ↑↓ moves");
            keys.addClassNames("s", "faint", "end");
            add(keys);
        }
    }
}

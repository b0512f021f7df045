package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.WebAddress;

/** A conversation or run that people named by its id or its address. */
final class Reference {

    private Reference() {}

    /** A link where the text is the address of a page, the plain text otherwise. */
    static Component of(String text) {
        return isAddress(text) ? link(text) : plain(text);
    }

    private static boolean isAddress(String text) {
        try {
            return text.startsWith("http") && WebAddress.check(text) != null;
        } catch (RuleViolationException _) {
            return false; // an id that only begins like an address
        }
    }

    private static Anchor link(String address) {
        var link = new Anchor(address, address);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener nofollow");
        link.addClassName("ref");
        return link;
    }

    private static Span plain(String text) {
        var plain = new Span(text);
        plain.addClassNames("ref", "mono");
        return plain;
    }
}

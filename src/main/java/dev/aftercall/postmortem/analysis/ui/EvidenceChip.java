package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.analysis.WhyNode;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What shows that an answer is true, and where it can be seen. */
final class EvidenceChip extends Span {

    private final boolean writable;
    private final BiConsumer<String, @Nullable String> save;
    private @Nullable String shown;

    EvidenceChip(boolean writable, BiConsumer<String, @Nullable String> save) {
        this.writable = writable;
        this.save = save;
        addClassName("ev-place");
    }

    void show(WhyNode node, String label) {
        var present = label + "\n" + node.evidence() + "\n" + node.evidenceUrl();
        if (present.equals(shown)) {
            return;
        }
        shown = present;
        removeAll();
        if (writable) {
            add(button(node, label));
        } else if (!node.evidence().isBlank()) {
            add(read(node));
        }
        if (node.evidenceUrl() != null && writable) {
            add(link(node.evidenceUrl(), new Icon("external-link"), "Open the evidence of why " + label));
        }
    }

    private NativeButton button(WhyNode node, String label) {
        var empty = node.evidence().isBlank() && node.evidenceUrl() == null;
        var text = new Span(empty ? "Evidence" : node.evidence().isBlank() ? "Link" : node.evidence());
        text.addClassName("clip");
        var button = new NativeButton();
        button.addClassName("ev");
        button.setClassName("none", empty);
        button.add(new Icon(empty ? "plus" : "paperclip"), text);
        button.getElement().setAttribute("title", empty ? "Add evidence" : node.evidence());
        button.setAriaLabel("Evidence of why " + label + (empty ? ": none yet" : ": " + node.evidence()));
        button.addClickListener(_ -> new EvidenceDialog(node, label, save).open());
        return button;
    }

    private static Component read(WhyNode node) {
        var words = new Span(node.evidence());
        words.addClassName("clip");
        words.setTitle(node.evidence());
        var text = new Span(new Icon("paperclip"), words);
        text.addClassName("ev");
        return node.evidenceUrl() == null ? text : link(node.evidenceUrl(), text, node.evidence());
    }

    private static Anchor link(String url, Component content, String label) {
        var link = new Anchor(url, content);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener nofollow");
        link.getElement().setAttribute("aria-label", label);
        link.addClassName("ev");
        return link;
    }
}

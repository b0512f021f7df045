package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.EvidenceKind;
import dev.aftercall.postmortem.analysis.WhyNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What shows that an answer is true: what was pinned of the incident, what someone wrote, and where it can be seen. */
final class EvidenceChips extends Span {

    private record Shown(
            String label, String text, @Nullable String url, List<Evidence> pinned) {}

    private final boolean writable;
    private final Runnable edit;
    private final Consumer<Evidence> open;
    private @Nullable Shown shown;

    EvidenceChips(boolean writable, Runnable edit, Consumer<Evidence> open) {
        this.writable = writable;
        this.edit = edit;
        this.open = open;
        addClassName("ev-place");
    }

    void show(WhyNode node, String label, List<Evidence> pinned) {
        var present = new Shown(label, node.evidence(), node.evidenceUrl(), pinned);
        if (present.equals(shown)) {
            return;
        }
        shown = present;
        removeAll();
        pinned.forEach(evidence -> add(pin(evidence)));
        if (!node.evidence().isBlank()) {
            add(written(node.evidence(), label));
        }
        if (node.evidenceUrl() != null) {
            add(link(node.evidenceUrl(), label));
        }
        if (writable) {
            add(more(label, getComponentCount() == 0));
        }
    }

    /** Whether there is too much for the line of the answer. */
    boolean isMany() {
        return getComponentCount() > 2;
    }

    private NativeButton pin(Evidence evidence) {
        var chip = chip(evidence.ref().kind() == EvidenceKind.ENTRY ? "message-square-text" : "gauge", evidence.text());
        chip.setClassName("withdrawn", evidence.withdrawn());
        chip.setAriaLabel(
                evidence.ref().kind().label() + (evidence.withdrawn() ? ", struck out: " : ": ") + evidence.text());
        chip.addClickListener(_ -> open.accept(evidence));
        return chip;
    }

    private Component written(String text, String label) {
        if (!writable) {
            var words = new Span(text);
            words.addClassName("clip");
            words.setTitle(text);
            var read = new Span(new Icon("paperclip"), words);
            read.addClassName("ev");
            return read;
        }
        var chip = chip("paperclip", text);
        chip.setAriaLabel("Evidence of why " + label + ": " + text);
        chip.addClickListener(_ -> edit.run());
        return chip;
    }

    private NativeButton more(String label, boolean isFirst) {
        var more = new NativeButton();
        more.addClassNames("ev", "none");
        more.add(new Icon("plus"));
        if (isFirst) {
            more.add(new Span("Evidence"));
        }
        more.setTitle("Add or change evidence");
        more.setAriaLabel("Evidence of why " + label + (isFirst ? ": none yet" : ": add or change"));
        more.addClickListener(_ -> edit.run());
        return more;
    }

    private static NativeButton chip(String icon, String text) {
        var words = new Span(text);
        words.addClassName("clip");
        var chip = new NativeButton();
        chip.addClassName("ev");
        chip.add(new Icon(icon), words);
        chip.setTitle(text);
        return chip;
    }

    private static Anchor link(String url, String label) {
        var link = new Anchor(url, new Icon("external-link"));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        link.getElement().setAttribute("aria-label", "Open the evidence of why " + label);
        link.setTitle(url);
        link.addClassName("ev");
        return link;
    }
}

package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.EvidenceKind;

/** Shows what a pinned piece of evidence says, and leads to the room that it comes from. */
final class EvidenceDetails {

    private final Dialog dialog = new Dialog();

    EvidenceDetails(Evidence evidence, String label, IncidentKey key, boolean writable, Runnable unpin) {
        var isEntry = evidence.ref().kind() == EvidenceKind.ENTRY;
        dialog.setHeaderTitle(isEntry ? "From the timeline" : "Measured");
        dialog.addClassNames("form-dialog", "evidence-details");
        var when = new Div(TimeText.full(evidence.at()));
        when.addClassNames("s", "muted");
        dialog.add(when);
        if (evidence.withdrawn()) {
            dialog.add(new Badge("Struck out since it was pinned", "warn"));
        }
        if (!isEntry) {
            var value = new Paragraph(evidence.text());
            value.addClassName("value");
            dialog.add(value);
        }
        var details = new Paragraph(evidence.details());
        details.addClassName("pre");
        dialog.add(details);
        var close = new Button("Close", _ -> dialog.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(room(key));
        if (writable) {
            dialog.getFooter().add(new Button("Unpin from why " + label, new Icon("pin-off"), _ -> {
                dialog.close();
                unpin.run();
            }));
        }
        dialog.getFooter().add(close);
    }

    void open() {
        dialog.open();
    }

    private static Anchor room(IncidentKey key) {
        var room = new Anchor(IncidentNavigation.href(key), "Open the room of " + key);
        room.setTarget(AnchorTarget.BLANK);
        room.getElement().setAttribute("rel", "noopener");
        room.addClassName("start");
        return room;
    }
}

package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Icon;
import java.util.List;

/** What a version changed, and the way back to it. */
final class VersionPanel extends Div {

    VersionPanel(PlaybookDesk desk, int number, int current, List<ProposalExtension> extensions) {
        addClassName("pb-panel");
        var head = new Div(new H2(number == 1 ? "Version 1" : "What version %d changed".formatted(number)));
        head.addClassNames("row", "pb-apart");
        add(head);
        if (number != current) {
            var restore = new Button(
                    "Restore version " + number,
                    new Icon("rotate-ccw").size(14),
                    _ -> new ChangeDialog(
                                    desk,
                                    Candidate.of(desk, current, desk.history().document(number)),
                                    () -> PlaybookNavigation.to(PlaybookNavigation.VERSIONS))
                            .open());
            restore.addThemeVariants(ButtonVariant.SMALL);
            head.add(restore);
        }
        desk.history()
                .acceptedAs(number)
                .ifPresent(proposal -> extensions.forEach(
                        extension -> extension.origin(proposal.id()).ifPresent(this::add)));
        if (number == 1) {
            add(new Paragraph("What the portal came with. Later versions show here what they changed."));
        } else {
            add(new DiffView(desk.history().difference(number - 1, number)));
        }
    }
}

package dev.aftercall.playbook.ui;

import dev.aftercall.playbook.ProposePlaybook;
import java.util.function.Consumer;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Lets people propose a change of the playbook from where they need it. */
@Component
@NamedInterface("navigation")
public class ProposalDialogs {

    private final PlaybookDesk desk;

    ProposalDialogs(PlaybookDesk desk) {
        this.desk = desk;
    }

    /**
     * Opens the dialog.
     *
     * @param section key of the part of the document that changes, such as {@code checklists}
     * @param question what the change answers, shown above it
     * @param send takes the proposal; its refusals are shown in the dialog
     */
    public void open(String section, String question, Consumer<ProposePlaybook> send) {
        var part = PlaybookPart.of(section)
                .orElseThrow(() -> new IllegalArgumentException("The playbook has no part " + section));
        new PartDialog(desk, part, question, send).open();
    }
}

package dev.aftercall.playbook.ui;

import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.playbook.InvalidPlaybookException;
import dev.aftercall.playbook.ProposePlaybook;
import java.util.function.Consumer;

/** Proposes a change of one part of the playbook. */
final class PartDialog extends FormDialog {

    PartDialog(PlaybookDesk desk, PlaybookPart part, String question, Consumer<ProposePlaybook> send) {
        this(part, new PartForm(desk, part, question), send);
    }

    private PartDialog(PlaybookPart part, PartForm form, Consumer<ProposePlaybook> send) {
        super("Propose a change: " + part.title(), "Send proposal", form, () -> {
            var command = form.command();
            command.ifPresent(proposal -> send(form, proposal, send));
            return command.isPresent() && form.isAccepted();
        });
        addClassName("wide");
        dirtyWhen(form::isDirty);
        onConflict(form::rebase);
    }

    private static void send(PartForm form, ProposePlaybook proposal, Consumer<ProposePlaybook> send) {
        try {
            send.accept(proposal);
            form.accepted();
        } catch (InvalidPlaybookException invalid) {
            form.show(invalid);
        }
    }
}

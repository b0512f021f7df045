package dev.aftercall.playbook.ui;

import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.playbook.InvalidPlaybookException;

/** Takes a whole playbook from a file, after showing what it would change. */
final class ImportDialog extends FormDialog {

    ImportDialog(PlaybookDesk desk) {
        this(desk, new ImportForm(), new Runnable[1]);
    }

    private ImportDialog(PlaybookDesk desk, ImportForm form, Runnable[] close) {
        super("Import a playbook", "Preview change", form, () -> {
            form.document().ifPresent(document -> preview(desk, form, document, close[0]));
            return false;
        });
        close[0] = this::close;
    }

    private static void preview(PlaybookDesk desk, ImportForm form, String document, Runnable done) {
        try {
            var base = desk.queries().current().version();
            new ChangeDialog(desk, Candidate.of(desk, base, document), done).open();
        } catch (InvalidPlaybookException invalid) {
            form.show(invalid.problems());
        }
    }
}

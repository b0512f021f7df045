package dev.aftercall.postmortem.regression.ui;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.regression.CaseDraft;
import dev.aftercall.postmortem.regression.CaseStart;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.concurrent.atomic.AtomicLong;

/** What a regression case says. */
final class CaseDialog extends FormDialog {

    private CaseDialog(String title, String button, CaseForm form, Submit submit) {
        super(title, button, form, submit);
        dirtyWhen(form::isDirty);
    }

    /** A new case of a postmortem. */
    static CaseDialog add(EditorModel model, CaseStart start, RegressionService service) {
        var form = new CaseForm();
        form.begin(start);
        form.keepTexts(model.draftKey("case"));
        return new CaseDialog("Add regression case", "Add regression case", form, () -> {
            var draft = form.draft();
            draft.ifPresent(each -> service.add(model.id(), each));
            draft.ifPresent(_ -> form.sent());
            return draft.isPresent();
        });
    }

    /** An existing case. */
    static CaseDialog edit(RegressionCase each, RegressionService service) {
        var form = new CaseForm();
        form.show(each.draft());
        var version = new AtomicLong(each.version());
        return new CaseDialog("Regression case", "Save", form, () -> {
            var draft = form.draft();
            draft.ifPresent(changed -> save(service, each, version, changed));
            return draft.isPresent();
        });
    }

    private static void save(RegressionService service, RegressionCase each, AtomicLong version, CaseDraft draft) {
        if (service.edit(each.id(), version.get(), draft)
                instanceof SaveOutcome.Conflict(var present, var theirs, var _, var _)) {
            version.set(present);
            throw new ConflictException("Someone else has changed this case meanwhile. It now says: " + theirs);
        }
    }
}

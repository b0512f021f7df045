package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.meeting.Meeting;
import java.util.function.Consumer;

/** Plans a meeting or changes a planned one. */
final class PlanDialog extends FormDialog {

    private PlanDialog(String title, String send, PlanForm form, Consumer<PlanForm> sent) {
        super(title, send, form, () -> {
            if (!form.isComplete()) {
                return false;
            }
            sent.accept(form);
            return true;
        });
        addClassName("wide");
        dirtyWhen(form::isDirty);
    }

    /** A button that opens the dialog for the first or another meeting. */
    static Button button(MeetingPage page, MeetingKit kit) {
        var button = new Button(
                "Plan meeting", new Icon("calendar"), _ -> plan(page, kit).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static PlanDialog change(Meeting meeting, MeetingPage page, MeetingKit kit) {
        var form = new PlanForm(page, kit);
        form.show(meeting);
        return new PlanDialog(
                "Change the meeting", "Save", form, filled -> kit.meetings().change(meeting.id(), filled.plan()));
    }

    private static PlanDialog plan(MeetingPage page, MeetingKit kit) {
        var form = new PlanForm(page, kit);
        form.showProposal();
        return new PlanDialog(
                "Plan the postmortem meeting",
                "Plan meeting",
                form,
                filled -> kit.meetings().plan(page.model().id(), filled.plan()));
    }
}

package dev.aftercall.report.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.ui.PostmortemStep;
import dev.aftercall.report.PublishingService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes a published report back, with a reason that its readers see. */
@Component
@Order(40)
class RetractStep implements PostmortemStep {

    private final PublishingService publishing;

    RetractStep(PublishingService publishing) {
        this.publishing = publishing;
    }

    @Override
    public boolean appliesTo(PostmortemDetails postmortem) {
        return postmortem.permissions().canRetract();
    }

    @Override
    public String label() {
        return "Retract report";
    }

    @Override
    public String icon() {
        return "undo-2";
    }

    @Override
    public void start(PostmortemDetails postmortem) {
        var reason = new TextArea("Reason");
        reason.setHelperText("Readers see it on the page, which stays where it is.");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(PublishingService.LONGEST_REASON);
        reason.setWidthFull();
        new FormDialog("Retract the report", "Retract report", reason, () -> {
                    publishing.retract(postmortem.id(), reason.getValue());
                    Notifications.done("Report retracted");
                    return true;
                })
                .dirtyWhen(() -> !reason.isEmpty())
                .open();
    }
}

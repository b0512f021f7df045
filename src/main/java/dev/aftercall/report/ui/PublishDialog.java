package dev.aftercall.report.ui;

import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.report.PublishingService;

/** Asks for whom a version is and what it leaves out, then freezes it. */
class PublishDialog extends FormDialog {

    PublishDialog(PostmortemDetails postmortem, PublishingService publishing) {
        this(postmortem, publishing, new PublishForm(postmortem.incident().confidential()));
    }

    private PublishDialog(PostmortemDetails postmortem, PublishingService publishing, PublishForm form) {
        var action = "Publish version " + (postmortem.publishedVersion() + 1);
        super(action, action, form, () -> {
            var report = publishing.publish(postmortem.id(), form.command());
            new PublishedDialog(report).open();
            return true;
        });
    }
}

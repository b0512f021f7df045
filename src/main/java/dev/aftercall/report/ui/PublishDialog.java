package dev.aftercall.report.ui;

import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.report.PublishingService;
import dev.aftercall.report.UndecidedPersonalDataException;

/** Asks for whom a version is and what it leaves out, then freezes it. */
class PublishDialog extends FormDialog {

    PublishDialog(PostmortemDetails postmortem, PublishingService publishing) {
        this(
                postmortem,
                publishing,
                new PublishForm(
                        postmortem.incident().confidential(),
                        leftOut -> publishing.personalData(postmortem.id(), leftOut)));
    }

    private PublishDialog(PostmortemDetails postmortem, PublishingService publishing, PublishForm form) {
        var action = "Publish version " + (postmortem.publishedVersion() + 1);
        super(action, action, form, () -> {
            try {
                new PublishedDialog(publishing.publish(postmortem.id(), form.command())).open();
                return true;
            } catch (UndecidedPersonalDataException undecided) {
                form.checkAgain();
                throw undecided;
            }
        });
    }
}

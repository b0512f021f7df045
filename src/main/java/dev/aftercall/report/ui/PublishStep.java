package dev.aftercall.report.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.ui.PostmortemStep;
import dev.aftercall.report.PublishingService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes an approved postmortem. */
@Component
@Order(10)
class PublishStep implements PostmortemStep {

    private final PublishingService publishing;

    PublishStep(PublishingService publishing) {
        this.publishing = publishing;
    }

    @Override
    public boolean appliesTo(PostmortemDetails postmortem) {
        return postmortem.permissions().canPublish();
    }

    @Override
    public String label() {
        return "Publish";
    }

    @Override
    public boolean isNext() {
        return true;
    }

    @Override
    public void start(PostmortemDetails postmortem) {
        new PublishDialog(postmortem, publishing).open();
    }
}

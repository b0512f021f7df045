package dev.aftercall.report.ui;

import dev.aftercall.base.ui.Notifications;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import dev.aftercall.postmortem.ui.PostmortemStep;
import dev.aftercall.report.PublishingService;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes an approved postmortem. */
@Component
@Order(10)
class PublishStep implements PostmortemStep {

    private final PublishingService publishing;
    private final PostmortemQueries postmortems;

    PublishStep(PublishingService publishing, PostmortemQueries postmortems) {
        this.publishing = publishing;
        this.postmortems = postmortems;
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
        var missing = postmortems.readiness(postmortem.id()).missingForPublication();
        if (missing.isEmpty()) {
            new PublishDialog(postmortem, publishing).open();
        } else {
            lead(postmortem, missing);
        }
    }

    private static void lead(PostmortemDetails postmortem, List<ReadinessItem> missing) {
        var first = missing.getFirst();
        Notifications.info("First: " + first.title() + " (" + first.section().label() + ")"
                + (missing.size() > 1 ? ", then " + (missing.size() - 1) + " more" : ""));
        PostmortemNavigation.toSection(postmortem.id(), first.section());
    }
}

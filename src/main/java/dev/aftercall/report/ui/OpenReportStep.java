package dev.aftercall.report.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.ui.PostmortemStep;
import dev.aftercall.report.PublishingService;
import dev.aftercall.report.ReportSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the published report. */
@Component
@Order(30)
class OpenReportStep implements PostmortemStep {

    private final PublishingService publishing;

    OpenReportStep(PublishingService publishing) {
        this.publishing = publishing;
    }

    @Override
    public boolean appliesTo(PostmortemDetails postmortem) {
        return postmortem.publishedVersion() > 0;
    }

    @Override
    public String label() {
        return "Open report";
    }

    @Override
    public String icon() {
        return "newspaper";
    }

    @Override
    public void start(PostmortemDetails postmortem) {
        publishing.latest(postmortem.id()).map(ReportSummary::address).ifPresent(ReportNavigation::open);
    }
}

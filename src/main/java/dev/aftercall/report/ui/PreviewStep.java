package dev.aftercall.report.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.ui.PostmortemStep;
import dev.aftercall.report.ReportLinks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows what readers will see. */
@Component
@Order(20)
class PreviewStep implements PostmortemStep {

    @Override
    public boolean appliesTo(PostmortemDetails postmortem) {
        return true;
    }

    @Override
    public String label() {
        return "Preview";
    }

    @Override
    public String icon() {
        return "eye";
    }

    @Override
    public void start(PostmortemDetails postmortem) {
        ReportNavigation.open(ReportLinks.preview(postmortem.id()));
    }
}

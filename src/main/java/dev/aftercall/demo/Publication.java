package dev.aftercall.demo;

import dev.aftercall.report.PublishReport;
import dev.aftercall.report.PublishingService;
import dev.aftercall.report.ReportMeta.Audience;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Publishes reports and takes them back. */
@Profile(DemoLoader.PROFILE)
@Component
class Publication {

    private final PublishingService publishing;

    Publication(PublishingService publishing) {
        this.publishing = publishing;
    }

    void publish(Document document) {
        var audience = document.story().audience();
        publishing.publish(document.id(), PublishReport.whole(audience == null ? Audience.INTERNAL : audience));
    }

    void retract(Document document, String reason) {
        publishing.retract(document.id(), reason);
    }
}

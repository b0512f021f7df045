package dev.aftercall.report;

import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.TestPerson;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Published reports for tests, made the way people make them. */
@Component
public class PublishedFixtures {

    private final PostmortemFixtures fixtures;
    private final PostmortemService postmortems;
    private final PublishingService publishing;

    PublishedFixtures(PostmortemFixtures fixtures, PostmortemService postmortems, PublishingService publishing) {
        this.fixtures = fixtures;
        this.postmortems = postmortems;
        this.publishing = publishing;
    }

    /** Published whole by Nora. */
    public ReportSummary published(String title, Audience audience) {
        return publish(fixtures.approved(title), audience);
    }

    public ReportSummary publish(PostmortemId id, Audience audience) {
        return Acting.as(TestPerson.NORA, () -> publishing.publish(id, PublishReport.whole(audience)));
    }

    /** The next version of a published or retracted report, approved but not published. */
    public void amend(PostmortemId id) {
        Acting.as(TestPerson.SOFIA, () -> postmortems.amend(id));
        approve(id, TestPerson.SOFIA, TestPerson.NORA);
    }

    /** The approved postmortem of a private incident of Tobias. */
    public PostmortemId approvedPrivate(String title) {
        var id = fixtures.privateOne(title);
        fixtures.complete(id, TestPerson.TOBIAS);
        approve(id, TestPerson.TOBIAS, TestPerson.ADA);
        return id;
    }

    /** The report of a private incident, published by Ada for those who see the incident. */
    public ReportSummary publishedPrivate(String title) {
        var id = approvedPrivate(title);
        return Acting.as(TestPerson.ADA, () -> publishing.publish(id, PublishReport.whole(Audience.INTERNAL)));
    }

    private void approve(PostmortemId id, TestPerson asking, TestPerson approver) {
        Acting.as(asking, () -> postmortems.askForReview(id, Set.of(approver.id())));
        Acting.as(approver, () -> postmortems.approve(id));
    }
}

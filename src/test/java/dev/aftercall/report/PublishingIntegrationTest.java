package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.incident.clock.ClockQueries;
import dev.aftercall.incident.clock.ResponseClock;
import dev.aftercall.playbook.ClockStop;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.NORA)
class PublishingIntegrationTest {

    @Autowired
    PublishingService publishing;

    @Autowired
    ReportCatalog catalog;

    @Autowired
    ClockQueries clocks;

    @Autowired
    ReportStore store;

    @Autowired
    PostmortemService postmortems;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    PublishedFixtures reports;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void publishing_freezes_a_version_with_its_hash_in_all_forms() {
        var id = fixtures.approved("Slow answers");

        var report = publishing.publish(id, PublishReport.whole(Audience.PUBLIC));

        assertThat(report.slug()).isEqualTo("slow-answers");
        assertThat(report.number()).isEqualTo(1);
        assertThat(report.contentHash())
                .isEqualTo(Hashes.of(
                        catalog.serve("slow-answers", 1, ReportForm.MARKDOWN).content()));
        assertThat(text("slow-answers", 1, ReportForm.HTML)).contains("Callers waited eight seconds.", "by Nora");
        assertThat(text("slow-answers", 1, ReportForm.MARKDOWN)).contains("Callers waited eight seconds.");
        assertThat(catalog.serve("slow-answers", 1, ReportForm.PDF).content()).startsWith("%PDF-".getBytes(UTF_8));
        assertThat(queries.details(id).state()).isEqualTo(PostmortemState.PUBLISHED);
        assertThat(queries.details(id).publishedVersion()).isEqualTo(1);
    }

    @Test
    void publishing_stops_the_clock_that_waits_for_the_report() {
        var id = fixtures.approved("Slow answers");
        var incident = queries.details(id).incident().key();
        assertThat(clocks.board(incident).running())
                .extracting(ResponseClock::stop)
                .contains(ClockStop.REPORT_PUBLISHED);

        publishing.publish(id, PublishReport.whole(Audience.INTERNAL));

        assertThat(clocks.board(incident).running())
                .extracting(ResponseClock::stop)
                .doesNotContain(ClockStop.REPORT_PUBLISHED);
    }

    @Test
    void facilitator_publishes_what_is_approved() {
        var id = fixtures.approved("By the facilitator");

        var report = Acting.as(TestPerson.SOFIA, () -> publishing.publish(id, PublishReport.whole(Audience.INTERNAL)));

        assertThat(report.audience()).isEqualTo(Audience.INTERNAL);
    }

    @Test
    void what_is_not_approved_is_not_published() {
        var id = fixtures.ready("Draft");

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> publishing.publish(id, PublishReport.whole(Audience.PUBLIC)))
                .withMessageContaining("approved");
        assertThat(store.latest(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOBIAS", "STAN"})
    void others_may_not_publish(TestPerson person) {
        var id = fixtures.approved("Not theirs");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        Acting.as(person, () -> publishing.publish(id, PublishReport.whole(Audience.INTERNAL))));
        assertThat(store.latest(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFIA", "TOBIAS", "STAN"})
    void only_managers_retract(TestPerson person) {
        var report = reports.published("Stays", Audience.PUBLIC);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(person, () -> publishing.retract(report.postmortem(), "No")));
        assertThat(catalog.versions("stays").getFirst().isRetracted()).isFalse();
    }

    @Test
    void report_of_a_private_incident_never_becomes_public() {
        var id = reports.approvedPrivate("Leaked numbers");

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() ->
                        Acting.as(TestPerson.ADA, () -> publishing.publish(id, PublishReport.whole(Audience.PUBLIC))))
                .withMessageContaining("private");
        assertThatExceptionOfType(PostmortemNotFoundException.class)
                .isThrownBy(() -> publishing.publish(id, PublishReport.whole(Audience.INTERNAL)));
    }

    @Test
    void name_stays_when_the_title_changes() {
        var first = reports.published("First title", Audience.PUBLIC);
        Acting.as(TestPerson.SOFIA, () -> {
            postmortems.amend(first.postmortem());
            retitle(first.postmortem(), "Second title");
            postmortems.askForReview(first.postmortem(), Set.of(TestPerson.NORA.id()));
        });
        postmortems.approve(first.postmortem());

        var second = publishing.publish(first.postmortem(), PublishReport.whole(Audience.PUBLIC));

        assertThat(second.slug()).isEqualTo("first-title");
        assertThat(second.title()).isEqualTo("Second title");
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void same_title_gets_another_name() {
        reports.published("Twice", Audience.PUBLIC);

        assertThat(reports.published("Twice", Audience.PUBLIC).slug()).isEqualTo("twice-2");
    }

    @Test
    void two_reports_with_the_same_title_can_be_published_at_once() throws Exception {
        var ids = List.of(fixtures.approved("At once"), fixtures.approved("At once"), fixtures.approved("At once"));
        var start = new CountDownLatch(1);
        try (var workers = Executors.newFixedThreadPool(ids.size())) {
            var published = ids.stream()
                    .map(id -> workers.submit(() -> {
                        start.await();
                        return reports.publish(id, Audience.PUBLIC).slug();
                    }))
                    .toList();
            start.countDown();
            var slugs = new TreeSet<String>();
            for (var slug : published) {
                slugs.add(slug.get());
            }

            assertThat(slugs).containsExactly("at-once", "at-once-2", "at-once-3");
        }
    }

    @Test
    void earlier_version_stays_and_says_that_there_is_a_newer_one() {
        var first = reports.published("Corrected", Audience.PUBLIC);
        reports.amend(first.postmortem());

        reports.publish(first.postmortem(), Audience.PUBLIC);

        assertThat(text("corrected", 1, ReportForm.HTML)).contains("There is a newer version of this report.");
        assertThat(text("corrected", 1, ReportForm.MARKDOWN))
                .contains("newer version")
                .contains("eight seconds");
        assertThat(text("corrected", null, ReportForm.HTML))
                .contains("Version 2,")
                .doesNotContain("newer version");
        assertThat(catalog.versions("corrected").getLast().contentHash()).isEqualTo(first.contentHash());
    }

    @Test
    void internal_version_is_not_announced_on_the_public_one() {
        var first = reports.published("Half public", Audience.PUBLIC);
        reports.amend(first.postmortem());

        reports.publish(first.postmortem(), Audience.INTERNAL);

        assertThat(text("half-public", 1, ReportForm.HTML)).doesNotContain("newer version");
    }

    @Test
    void retracting_puts_the_reason_on_every_version_in_all_forms() throws Exception {
        var first = reports.published("Taken back", Audience.PUBLIC);
        reports.amend(first.postmortem());
        reports.publish(first.postmortem(), Audience.PUBLIC);

        publishing.retract(first.postmortem(), "The figures were of another region.");

        for (var number : List.of(1, 2)) {
            assertThat(text("taken-back", number, ReportForm.HTML))
                    .contains("This report was retracted on 17", "another region");
            assertThat(text("taken-back", number, ReportForm.MARKDOWN)).contains("Retracted on 17", "another region");
            assertThat(PdfTexts.of(
                            catalog.serve("taken-back", number, ReportForm.PDF).content()))
                    .contains("retracted", "another region");
        }
        assertThat(catalog.versions("taken-back"))
                .allMatch(ReportSummary::isRetracted)
                .extracting(ReportSummary::retractionReason)
                .containsOnly("The figures were of another region.");
        assertThat(queries.details(first.postmortem()).state()).isEqualTo(PostmortemState.RETRACTED);
    }

    @Test
    void retracted_report_can_be_published_anew() {
        var first = reports.published("Comes back", Audience.PUBLIC);
        publishing.retract(first.postmortem(), "Wrong");
        reports.amend(first.postmortem());

        reports.publish(first.postmortem(), Audience.PUBLIC);

        assertThat(text("comes-back", null, ReportForm.HTML))
                .contains("Version 2,")
                .doesNotContain("retracted");
        assertThat(text("comes-back", 1, ReportForm.HTML)).contains("retracted", "newer version");
    }

    @Test
    void retracting_needs_a_reason_of_reasonable_length() {
        var report = reports.published("Keeps", Audience.PUBLIC);

        for (var reason : List.of("", " \n", "x".repeat(2_001))) {
            assertThatExceptionOfType(RuleViolationException.class)
                    .isThrownBy(() -> publishing.retract(report.postmortem(), reason));
        }
        assertThat(text("keeps", null, ReportForm.HTML)).doesNotContain("retracted");
    }

    @Test
    void version_leaves_out_what_was_asked_for() {
        var id = fixtures.approved("Shortened");

        publishing.publish(
                id,
                new PublishReport(
                        Audience.PUBLIC,
                        Set.of(ReportPart.ACTIONS, ReportPart.ROOT_CAUSE, ReportPart.NAMES),
                        PersonalDataDecisions.KEEP_ALL));

        for (var form : List.of(ReportForm.HTML, ReportForm.MARKDOWN)) {
            assertThat(text("shortened", 1, form))
                    .contains("Callers waited eight seconds.", "First token slow")
                    .doesNotContain("Replay long calls", "Why did callers wait")
                    .doesNotContain("Tobias", "Sofia", "Nora");
        }
    }

    @Test
    void publishing_and_retracting_are_in_the_audit_log() {
        var report = reports.published("Logged", Audience.INTERNAL);
        publishing.retract(report.postmortem(), "Mistaken");

        assertThat(jdbc.queryForList(
                        "select action from audit_entry where action like 'report.%' order by id", String.class))
                .containsExactly("report.publish", "report.retract");
    }

    private void retitle(PostmortemId id, String title) {
        var details = queries.details(id);
        var field = details.texts().get(FieldKey.TITLE);
        postmortems.saveField(id, FieldKey.TITLE, field == null ? 0 : field.version(), title);
    }

    private String text(String slug, @Nullable Integer number, ReportForm form) {
        return new String(catalog.serve(slug, number, form).content(), UTF_8);
    }
}

package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.report.PersonalDataFinding.Place;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.report.personal.PersonalKind;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.NORA)
class PersonalDataIntegrationTest {

    private static final String SUMMARY =
            "Tobias Okafor mailed **jo@caller.example** from 203.0.113.7, then jo@caller.example"
                    + " called +49 30 901820.";

    @Autowired
    PublishingService publishing;

    @Autowired
    ReportCatalog catalog;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    PublishedFixtures reports;

    @Autowired
    PostmortemService postmortems;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void findings_stand_with_their_places_and_a_mask() {
        var id = approvedWith(SUMMARY);

        var mail = publishing.personalData(id, Set.of()).stream()
                .filter(finding -> finding.kind() == PersonalKind.MAIL)
                .toList();

        assertThat(mail).singleElement().satisfies(finding -> {
            assertThat(finding.mask()).isEqualTo("[mail address]");
            assertThat(finding.places()).hasSize(2).extracting(Place::section).containsOnly("Summary");
            assertThat(finding.places().getFirst().before()).endsWith("mailed **");
        });
    }

    @Test
    void public_version_waits_for_a_decision_on_each_finding() {
        var id = approvedWith(SUMMARY);
        var kept = ids(id).stream().skip(1).collect(Collectors.toSet());

        assertThatExceptionOfType(UndecidedPersonalDataException.class)
                .isThrownBy(() -> publishing.publish(
                        id,
                        new PublishReport(
                                Audience.PUBLIC, Set.of(), new PersonalDataDecisions(Set.of(), kept, false))));

        assertThat(publishing.latest(id)).map(ReportSummary::number).contains(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportForm.class,
            names = {"HTML", "MARKDOWN", "DOCUMENT"})
    void masked_data_is_in_no_form_and_the_postmortem_keeps_it(ReportForm form) {
        var id = approvedWith(SUMMARY);

        publishing.publish(
                id, new PublishReport(Audience.PUBLIC, Set.of(), new PersonalDataDecisions(ids(id), Set.of(), false)));

        var shown = text(form);
        assertThat(shown)
                .contains("[mail address]", "[IP address]", "[phone number]", "[person ")
                .doesNotContain("jo@caller.example", "203.0.113.7", "901820", "Tobias");
        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo(SUMMARY);
    }

    @Test
    void kept_data_stays_word_for_word() {
        var id = approvedWith(SUMMARY);

        publishing.publish(
                id, new PublishReport(Audience.PUBLIC, Set.of(), new PersonalDataDecisions(Set.of(), ids(id), false)));

        assertThat(text(ReportForm.MARKDOWN)).contains(SUMMARY);
    }

    @Test
    void address_of_a_report_with_a_masked_title_does_not_give_it_away() {
        var id = fixtures.approved("Calls of jo@caller.example lost");

        var report = publishing.publish(
                id, new PublishReport(Audience.PUBLIC, Set.of(), new PersonalDataDecisions(ids(id), Set.of(), false)));

        assertThat(report.slug()).isEqualTo("calls-of-mail-address-lost");
        assertThat(report.title()).isEqualTo("Calls of [mail address] lost");
    }

    @Test
    void decisions_are_in_the_audit_log_without_the_data() {
        var id = approvedWith(SUMMARY);
        var mails = ids(id).stream().filter(found -> found.startsWith("MAIL")).collect(Collectors.toSet());
        var others = ids(id).stream().filter(found -> !mails.contains(found)).collect(Collectors.toSet());

        publishing.publish(
                id, new PublishReport(Audience.PUBLIC, Set.of(), new PersonalDataDecisions(mails, others, false)));

        assertThat(jdbc.queryForObject(
                        "select state_after from audit_entry where action = 'report.personal-data'", String.class))
                .startsWith("masked: 1 × mail address; kept: 1 × IP address, 1 × phone number, ")
                .doesNotContain("jo@");
    }

    @Test
    void internal_version_is_published_as_it_stands() {
        var id = approvedWith(SUMMARY);

        publishing.publish(id, new PublishReport(Audience.INTERNAL, Set.of(), PersonalDataDecisions.NONE));

        assertThat(text(ReportForm.MARKDOWN)).contains(SUMMARY);
    }

    @Test
    void only_those_who_publish_are_shown_what_was_found() {
        var id = approvedWith(SUMMARY);

        for (var person : Set.of(TestPerson.TOBIAS, TestPerson.STAN)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Acting.as(person, () -> publishing.personalData(id, Set.of())));
        }
    }

    private PostmortemId approvedWith(String summary) {
        var report = reports.publish(fixtures.approved("Personal"), Audience.INTERNAL);
        var id = report.postmortem();
        Acting.as(TestPerson.SOFIA, () -> {
            postmortems.amend(id);
            var field = queries.details(id).texts().get(FieldKey.SUMMARY);
            postmortems.saveField(id, FieldKey.SUMMARY, field == null ? 0 : field.version(), summary);
            postmortems.askForReview(id, Set.of(TestPerson.NORA.id()));
        });
        postmortems.approve(id);
        return id;
    }

    private Set<String> ids(PostmortemId id) {
        return publishing.personalData(id, Set.of()).stream()
                .map(PersonalDataFinding::id)
                .collect(Collectors.toSet());
    }

    private String text(ReportForm form) {
        return new String(catalog.serve("personal", null, form).content(), UTF_8);
    }
}

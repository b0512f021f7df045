package dev.aftercall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.DemoPeople;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemFilter;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.PostmortemSummary;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.meeting.MeetingQueries;
import dev.aftercall.postmortem.meeting.MeetingState;
import dev.aftercall.postmortem.meeting.MeetingSummary;
import dev.aftercall.postmortem.regression.CaseFilter;
import dev.aftercall.postmortem.regression.CaseState;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import dev.aftercall.report.ReportCatalog;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.report.ReportSummary;
import dev.aftercall.testing.DatabaseCleaner;
import dev.aftercall.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The demo as it is started, on the database of the test run; loaded once, because loading is the test. */
@SpringBootTest
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoLoaderIntegrationTest {

    private static final Instant NOW = Instant.parse("2026-09-17T03:16:20Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final int EVERYTHING = 500;

    @Autowired
    RegressionQueries cases;

    @Autowired
    RunbookService runbook;

    @Autowired
    private DatabaseCleaner database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DemoPeople people;

    @Autowired
    private DemoLoader loader;

    @Autowired
    private Cast cast;

    @Autowired
    private IncidentQueries incidents;

    @Autowired
    private TimelineQueries timeline;

    @Autowired
    private PostmortemQueries postmortems;

    @Autowired
    private WhyService whys;

    @Autowired
    private ActionQueries actions;

    @Autowired
    private MeetingQueries meetings;

    @Autowired
    private ReportCatalog reports;

    @BeforeAll
    void load() {
        startOver();
        var start = System.nanoTime();
        assertThat(loader.load(NOW)).isTrue();
        System.out.printf("The demo was loaded in %,d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    @AfterAll
    void leaveNothingBehind() {
        database.reset();
    }

    @Test
    void year_has_every_kind_of_incident() {
        var all = allIncidents();

        assertThat(all).hasSize(61);
        assertThat(all).extracting(IncidentSummary::severity).contains(Severity.values());
        assertThat(all).extracting(IncidentSummary::status).contains(IncidentStatus.values());
        assertThat(all).extracting(IncidentSummary::layer).contains(Layer.values());
        assertThat(all).filteredOn(IncidentSummary::confidential).hasSize(1);
        assertThat(all).filteredOn(IncidentSummary::drill).hasSize(4);
        assertThat(all).filteredOn(incident -> incident.duplicateOf() != null).hasSize(2);
        assertThat(all)
                .allSatisfy(
                        incident -> assertThat(incident.declaredAt()).isBetween(NOW.minusSeconds(366 * 86_400L), NOW));
    }

    @Test
    void five_incidents_are_open_now() {
        var open = as("admin", () -> incidents.open());

        assertThat(open)
                .extracting(IncidentSummary::severity)
                .containsExactlyInAnyOrder(Severity.SEV1, Severity.SEV2, Severity.SEV2, Severity.SEV3, Severity.SEV3);
        assertThat(open.getFirst().title()).isEqualTo("Agent silent after the greeting on all calls");
        assertThat(open.getFirst().declaredAt()).isEqualTo(Instant.parse("2026-09-17T02:51:00Z"));
    }

    @Test
    void private_incident_is_hidden_from_those_not_invited() {
        var hidden = find("Insurance numbers visible in stored transcripts");

        assertThat(titles("tobias")).doesNotContain(hidden.title());
        assertThat(titles("meilin")).contains(hidden.title());
    }

    @Test
    void keys_follow_the_declarations_without_gaps() {
        var byDeclaration = allIncidents().stream()
                .sorted(Comparator.comparing(IncidentSummary::declaredAt))
                .map(IncidentSummary::key)
                .toList();

        for (int year : List.of(2025, 2026)) {
            var ofYear =
                    byDeclaration.stream().filter(key -> key.year() == year).toList();
            assertThat(ofYear)
                    .extracting(IncidentKey::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, ofYear.size()).boxed().toList());
        }
    }

    @Test
    void past_was_written_in_the_past() {
        var incident = details(find("Eight-second answers on the booking line").key());
        var notes = as("admin", () -> timeline.all(incident.key())).stream()
                .filter(Note.class::isInstance)
                .map(Note.class::cast)
                .toList();

        assertThat(incident.time(IncidentTime.DECLARED)).contains(Instant.parse("2026-09-03T14:55:00Z"));
        assertThat(incident.time(IncidentTime.RESOLVED)).contains(Instant.parse("2026-09-03T15:57:00Z"));
        assertThat(notes)
                .extracting(Note::recordedAt)
                .allSatisfy(at -> assertThat(at)
                        .isBetween(Instant.parse("2026-09-03T14:55:00Z"), Instant.parse("2026-09-03T15:57:30Z")));
        assertThat(notes).filteredOn(note -> note.corrected() != null).hasSize(1);
    }

    @Test
    void postmortems_stand_in_every_state() {
        var all = allPostmortems();

        assertThat(all).hasSize(27);
        assertThat(all).extracting(PostmortemSummary::state).contains(PostmortemState.values());
    }

    @Test
    void regression_cases_stand_in_every_state_and_cover_most_serious_incidents() {
        var all = as("admin", () -> cases.list(CaseFilter.ALL, 0, EVERYTHING));
        var coverage = as("admin", () -> cases.coverage());

        assertThat(all).extracting(entry -> entry.regressionCase().state()).contains(CaseState.values());
        assertThat(coverage.total().covered()).isGreaterThan(10);
        assertThat(coverage.uncovered()).isNotEmpty();
    }

    @Test
    void runbook_change_became_a_version_of_the_playbook() {
        var postmortem = postmortem("Eight-second answers on the booking line");
        var answers = as("admin", () -> runbook.of(postmortem.id()));

        assertThat(answers).hasSize(5);
        assertThat(answers).anySatisfy(answer -> {
            assertThat(answer.proposal()).isNotNull();
            assertThat(Objects.requireNonNull(answer.proposal()).acceptedNumber())
                    .isGreaterThan(1);
        });
    }

    @Test
    void one_meeting_was_held_and_another_lies_ahead() {
        var held = postmortem("Eight-second answers on the booking line").id();

        assertThat(as("admin", () -> meetings.held(held)))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.points()).hasSize(3))
                .satisfies(meeting -> assertThat(meeting.parked()).hasSize(1))
                .satisfies(meeting -> assertThat(meeting.present()).hasSize(4));
        assertThat(as("arun", () -> meetings.mine()))
                .singleElement()
                .returns(MeetingState.PLANNED, MeetingSummary::state)
                .satisfies(meeting -> assertThat(meeting.startsAt()).isAfter(NOW));
    }

    @Test
    void runbook_example_is_analysed_to_its_process_gaps_and_published_twice() {
        var postmortem = postmortem("Eight-second answers on the booking line");
        var tree = as("admin", () -> whys.tree(postmortem.id()));

        assertThat(postmortem.state()).isEqualTo(PostmortemState.PUBLISHED);
        assertThat(postmortem.publishedVersion()).isEqualTo(2);
        assertThat(tree.size()).isEqualTo(7);
        assertThat(tree.branches())
                .hasSize(3)
                .allSatisfy(branch -> assertThat(branch.state().isFinished()).isTrue());
    }

    @Test
    void published_postmortems_can_be_read_as_reports() {
        var published = allPostmortems().stream()
                .filter(postmortem -> postmortem.publishedVersion() > 0)
                .toList();

        var listed = as("zoe", () -> reports.list(0, EVERYTHING)).rows();

        assertThat(listed).hasSameSizeAs(published);
        assertThat(listed).extracting(ReportSummary::audience).contains(Audience.values());
        assertThat(listed)
                .filteredOn(report -> report.title().equals("Eight-second answers on the booking line"))
                .extracting(ReportSummary::number)
                .containsExactly(2);
    }

    @Test
    void action_items_stand_in_every_state_and_some_are_late() {
        var all = as("admin", () -> actions.list(ActionFilter.ALL, 0, EVERYTHING));

        assertThat(all).extracting(ActionItem::state).contains(ActionState.values());
        assertThat(all).filteredOn(action -> action.isOverdue(TODAY)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T00:00:10Z", "2026-03-01T06:30:00Z", "2028-02-29T23:59:50Z"})
    void stories_fit_every_day_and_hour(Instant now) {
        assertThat(loader.write(now).inOrder())
                .hasSizeGreaterThan(1_000)
                .allSatisfy(scene -> assertThat(scene.at()).isBeforeOrEqualTo(now));
    }

    @Test
    void second_start_writes_nothing() {
        var before = allIncidents().size();

        assertThat(loader.load(NOW)).isFalse();

        assertThat(allIncidents()).hasSize(before);
    }

    @Test
    void same_moment_gives_the_same_year() {
        var first = fingerprint();

        startOver();
        loader.load(NOW);

        assertThat(fingerprint()).isEqualTo(first);
    }

    private void startOver() {
        database.reset();
        jdbc.update("delete from user_role");
        jdbc.update("delete from user_account");
        people.run(new DefaultApplicationArguments());
    }

    private List<String> fingerprint() {
        var years = allIncidents().stream()
                .map(incident -> "%s %s %s %s %s"
                        .formatted(
                                incident.key(),
                                incident.title(),
                                incident.status(),
                                incident.declaredAt(),
                                as("admin", () -> timeline.count(incident.key()))));
        var texts = allPostmortems().stream()
                .map(postmortem -> "%s %s %s".formatted(postmortem.key(), postmortem.state(), postmortem.changedAt()));
        return Stream.concat(years, texts).sorted().toList();
    }

    private List<IncidentSummary> allIncidents() {
        return as("admin", () -> incidents.list(IncidentFilter.all(), 0, EVERYTHING));
    }

    private List<String> titles(String login) {
        return as(login, () -> incidents.list(IncidentFilter.all(), 0, EVERYTHING)).stream()
                .map(IncidentSummary::title)
                .toList();
    }

    private List<PostmortemSummary> allPostmortems() {
        return as("admin", () -> postmortems.list(PostmortemFilter.ALL, 0, EVERYTHING));
    }

    private IncidentSummary find(String title) {
        return allIncidents().stream()
                .filter(incident -> incident.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private IncidentDetails details(IncidentKey key) {
        return as("admin", () -> incidents.details(key));
    }

    private PostmortemDetails postmortem(String title) {
        return as("admin", () -> postmortems.byIncident(find(title).key())).orElseThrow();
    }

    private <T> T as(String login, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        cast.as(login, () -> answer.set(question.get()));
        return answer.get();
    }
}

package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.TOBIAS)
class IncidentListIntegrationTest {

    @Autowired
    IncidentService service;

    @Autowired
    IncidentQueries queries;

    @Autowired
    IncidentFixtures fixtures;

    @Autowired
    TestClock clock;

    @Test
    void open_ones_come_first_by_severity_then_ended_ones_newest_first() {
        declareFive();

        assertThat(titles(IncidentFilter.all())).containsExactly("E sev1", "C sev1", "B sev3", "D ended", "A ended");
        assertThat(queries.open()).extracting(IncidentSummary::title).containsExactly("E sev1", "C sev1", "B sev3");
    }

    @Test
    void sorts() {
        declareFive();

        assertThat(sorted(IncidentFilter.Sort.STARTED_DESC)).isEqualTo("EDCBA");
        assertThat(sorted(IncidentFilter.Sort.STARTED_ASC)).isEqualTo("ABCDE");
        assertThat(sorted(IncidentFilter.Sort.SEVERITY)).isEqualTo("ECDAB");
        assertThat(sorted(IncidentFilter.Sort.SEVERITY_ASC)).isEqualTo("BDAEC");
        assertThat(sorted(IncidentFilter.Sort.KEY_DESC)).isEqualTo("EDCBA");
        assertThat(sorted(IncidentFilter.Sort.KEY_ASC)).isEqualTo("ABCDE");
        assertThat(sorted(IncidentFilter.Sort.TITLE_ASC)).isEqualTo("ABCDE");
        assertThat(sorted(IncidentFilter.Sort.TITLE_DESC)).isEqualTo("EDCBA");
        assertThat(sorted(IncidentFilter.Sort.DURATION_DESC)).isEqualTo("ABCDE");
        assertThat(sorted(IncidentFilter.Sort.DURATION_ASC)).isEqualTo("EDCBA");
    }

    @ParameterizedTest
    @EnumSource
    void pages_cover_the_list_without_gap_or_repetition(IncidentFilter.Sort sort) {
        for (var i = 0; i < 7; i++) {
            fixtures.declared("Same moment " + i);
        }
        var filter = IncidentFilter.all().withSort(sort);

        var pages = new ArrayList<IncidentSummary>();
        for (var offset = 0; offset < 7; offset += 3) {
            pages.addAll(queries.list(filter, offset, 3));
        }

        assertThat(pages).doesNotHaveDuplicates().hasSize(7).isEqualTo(queries.list(filter, 0, 100));
    }

    @Test
    void list_takes_one_statement_whatever_the_rows_show() {
        declareFive();

        assertThat(SqlCount.of(() -> queries.list(IncidentFilter.all(), 0, 50))).isEqualTo(1);
        assertThat(SqlCount.of(() -> queries.count(IncidentFilter.all()))).isEqualTo(1);
        assertThat(SqlCount.of(() -> queries.lookAlikes("Silence after greeting")))
                .isEqualTo(1);
    }

    @Test
    void filters_restrict_alone_and_together() {
        declareFive();
        var labelled = labelled();
        var all = IncidentFilter.all();

        assertThat(titles(all.withStatuses(Set.of(IncidentStatus.RESOLVED)))).containsExactly("A ended");
        assertThat(titles(all.withSeverities(Set.of(Severity.SEV3)))).containsExactly("B sev3");
        assertThat(keys(all.withLayers(Set.of(Layer.LLM)))).containsExactly(labelled);
        assertThat(keys(all.withWorkflow("Appointment booking"))).containsExactly(labelled);
        assertThat(keys(all.withTag("Spanish"))).containsExactly(labelled);
        assertThat(keys(all.withTag("Span"))).isEmpty();
        assertThat(keys(all.withCommander(TestPerson.RAFAEL.id()))).containsExactly(labelled);
        assertThat(keys(all.withTag("Spanish").withSeverities(Set.of(Severity.SEV1))))
                .isEmpty();
        assertThat(keys(all.withDrills(false).withTag("Spanish"))).isEmpty();
        assertThat(queries.count(all.withTag("Spanish"))).isEqualTo(1);
    }

    @Test
    void text_finds_title_impact_tag_and_key_literally() {
        var labelled = labelled();
        fixtures.declared("Something else");
        var all = IncidentFilter.all();

        assertThat(keys(all.withText("100% of CALLS"))).containsExactly(labelled);
        assertThat(keys(all.withText("long silence"))).containsExactly(labelled);
        assertThat(keys(all.withText("span"))).containsExactly(labelled);
        assertThat(keys(all.withText(" inc-2026-0001 "))).containsExactly(labelled);
        assertThat(keys(all.withText("%"))).containsExactly(labelled);
        assertThat(keys(all.withText("_"))).isEmpty();
        assertThat(keys(all.withText("!' or 1=1 --"))).isEmpty();
    }

    @Test
    void days_are_whole_and_in_utc() {
        fixtures.declared("Today");
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var all = IncidentFilter.all();

        assertThat(queries.count(all.withDays(today, today))).isEqualTo(1);
        assertThat(queries.count(all.withDays(today.plusDays(1), null))).isZero();
        assertThat(queries.count(all.withDays(null, today.minusDays(1)))).isZero();
    }

    @Test
    void look_alikes_share_words_or_a_workflow() {
        fixtures.declared("Silence after the greeting on all calls");
        fixtures.declared("Latency on reminders");
        var labelled = labelled();
        fixtures.resolve(fixtures.declared("Silence after greeting, last week"));

        assertThat(queries.lookAlikes("Greeting, then silence"))
                .extracting(IncidentSummary::title)
                .containsExactly("Silence after the greeting on all calls");
        assertThat(queries.lookAlikes("Silence on the line")).isEmpty();
        assertThat(queries.lookAlikes("x", List.of("Appointment booking")))
                .extracting(IncidentSummary::key)
                .containsExactly(labelled);
        assertThat(queries.lookAlikes("")).isEmpty();
    }

    @Test
    void last_resolution_leaves_drills_out() {
        var real = fixtures.declared("Real");
        fixtures.resolve(real);
        var resolvedAt = clock.instant();
        clock.advance(Duration.ofHours(1));
        var drill = fixtures.declared("Drill");
        Acting.as(TestPerson.ADA, () -> service.markDrill(drill, true));
        fixtures.resolve(drill);

        assertThat(queries.lastResolvedAt()).contains(resolvedAt);
    }

    /** A to E, an hour apart; A and D have ended after half an hour less each. */
    private void declareFive() {
        var a = fixtures.declared("A ended", Severity.SEV2);
        clock.advance(Duration.ofHours(1));
        fixtures.declared("B sev3", Severity.SEV3);
        clock.advance(Duration.ofHours(1));
        fixtures.declared("C sev1", Severity.SEV1);
        clock.advance(Duration.ofHours(1));
        var d = fixtures.declared("D ended", Severity.SEV2);
        clock.advance(Duration.ofHours(1));
        fixtures.move(d, ChangeStatus.to(IncidentStatus.CANCELLED, "False alarm"));
        fixtures.declared("E sev1", Severity.SEV1);
        fixtures.resolve(a);
        clock.advance(Duration.ofMinutes(30));
    }

    private IncidentKey labelled() {
        var key = service.declare(new DeclareIncident(
                "100% of calls slow",
                Severity.SEV2,
                null,
                "A long silence before every answer",
                List.of("Appointment booking"),
                List.of("US East"),
                List.of(),
                List.of("Spanish"),
                null,
                null,
                false,
                true));
        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.RAFAEL.id(), null));
        service.editFacts(
                key,
                fixtures.version(key),
                new EditFacts(
                        "100% of calls slow",
                        "",
                        "A long silence before every answer",
                        "",
                        List.of("Appointment booking"),
                        List.of("US East"),
                        List.of("Spanish"),
                        List.of(),
                        Layer.LLM,
                        ""));
        return key;
    }

    private String sorted(IncidentFilter.Sort sort) {
        return String.join(
                "",
                titles(IncidentFilter.all().withSort(sort)).stream()
                        .map(title -> title.substring(0, 1))
                        .toList());
    }

    private List<String> titles(IncidentFilter filter) {
        return queries.list(filter, 0, 100).stream().map(IncidentSummary::title).toList();
    }

    private List<IncidentKey> keys(IncidentFilter filter) {
        return queries.list(filter, 0, 100).stream().map(IncidentSummary::key).toList();
    }
}

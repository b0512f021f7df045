package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the list takes with 100,000 incidents: medians in milliseconds, for comparison only. */
@Tag("bench")
@IntegrationTest
@As(TestPerson.TOBIAS)
class IncidentListBench {

    private static final int INCIDENTS = 100_000;
    private static final int ROUNDS = 15;

    @Autowired
    IncidentQueries queries;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void list_of_a_hundred_thousand() {
        fill();
        var all = IncidentFilter.all();
        for (var person : new TestPerson[] {TestPerson.TOBIAS, TestPerson.ADA}) {
            Acting.as(person, () -> {
                time("first page", () -> queries.list(all, 0, 50));
                time("row 1,000", () -> queries.list(all, 1_000, 50));
                time("row 90,000", () -> queries.list(all, 90_000, 50));
                time("count", () -> queries.count(all));
                time("open", () -> queries.open());
                time("by severity", () -> queries.list(all.withSort(IncidentFilter.Sort.SEVERITY), 0, 50));
                time("by key", () -> queries.list(all.withSort(IncidentFilter.Sort.KEY_DESC), 0, 50));
                time("by duration", () -> queries.list(all.withSort(IncidentFilter.Sort.DURATION_DESC), 0, 50));
                time(
                        "SEV-1 of LLM",
                        () -> queries.list(
                                all.withSeverities(Set.of(Severity.SEV1)).withLayers(Set.of(Layer.LLM)), 0, 50));
                time("workflow", () -> queries.list(all.withWorkflow("Workflow 7"), 0, 50));
                time("tag, count", () -> queries.count(all.withTag("Tag 7")));
                var day = LocalDate.of(2020, 6, 1);
                time("one month", () -> queries.list(all.withDays(day, day.plusMonths(1)), 0, 50));
                time("text", () -> queries.list(all.withText("number 4711"), 0, 50));
                time("look-alikes", () -> queries.lookAlikes("Voice agent number seven"));
                time("known workflows", () -> queries.knownWorkflows());
                time("last resolved", () -> queries.lastResolvedAt());
            });
        }
        assertThat(queries.count(all)).isEqualTo(INCIDENTS - INCIDENTS / 100);
    }

    private void time(String what, Runnable work) {
        var nanos = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            jdbc.update("update incident set version = version where key_number = 1"); // no cached results
            var start = System.nanoTime();
            work.run();
            nanos[round] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("%-16s %8.1f ms%n", what, nanos[ROUNDS / 2] / 1e6);
    }

    private void fill() {
        var incidents = new ArrayList<Object[]>();
        var labels = new ArrayList<Object[]>();
        var layers = Arrays.stream(Layer.values()).map(Layer::name).toList();
        for (var i = 0; i < INCIDENTS; i++) {
            var open = i % 1_000 == 0;
            var id = IncidentId.next().value();
            var at = Timestamp.from(TestClock.START.minusSeconds(1_800L * (INCIDENTS - i)));
            var ended = Timestamp.from(at.toInstant().plusSeconds(600 + i % 7_000));
            var person = TestPerson.ADA.id().value();
            var workflow = "Workflow " + i % 12;
            incidents.add(new Object[] {
                id,
                2020,
                i + 1,
                "Voice agent incident number " + i,
                "x".repeat(2_000),
                "Callers hear silence",
                workflow,
                "Tag " + i % 40,
                layers.get(i % layers.size()),
                "SEV" + (1 + i % 3),
                open ? "INVESTIGATING" : "RESOLVED",
                open ? 1 + i % 3 : 9,
                i % 100 == 1,
                person,
                at,
                open ? null : ended,
                open ? null : ended,
                person,
                at
            });
            labels.add(new Object[] {id, "WORKFLOW", workflow});
            labels.add(new Object[] {id, "TAG", "Tag " + i % 40});
        }
        jdbc.batchUpdate(
                "insert into incident (id, version, key_year, key_number, title, summary, customer_impact, workflows,"
                        + " regions, conditions, tags, room_link, layer, severity, status, list_rank, confidential,"
                        + " drill, declared_by, declared_at, resolved_at, ended_at, changed_by, changed_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, '', '', ?, '', ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?)",
                incidents);
        jdbc.batchUpdate("insert into incident_label (incident_id, kind, label) values (?, ?, ?)", labels);
    }
}

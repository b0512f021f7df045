package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.Severity;
import dev.aftercall.evidence.MeasurementFixtures;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.SOFIA)
class RoomFactsIntegrationTest {

    @Autowired
    RoomQueries room;

    @Autowired
    PostmortemService service;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    IncidentFixtures incidents;

    @Autowired
    IncidentService incidentService;

    @Autowired
    MeasurementFixtures measurements;

    @Autowired
    TimelineService timeline;

    @Autowired
    TestClock clock;

    @Test
    void worst_measurements_stand_in_the_impact_with_baseline_source_and_state() {
        var key = incidents.declared("Slow", Severity.SEV2);
        measurements.measured(key, "turn-p90", "8100", "2900");
        measurements.measured(key, "task-completion", "58", "88");
        measurements.measured(key, "call-success", "86");
        clock.advance(Duration.ofMinutes(10));
        measurements.measured(key, "turn-p90", "3000");
        incidents.resolve(key);

        var details = queries.details(service.open(key));

        assertThat(row(details, ImpactDimension.P90_LATENCY).text())
                .startsWith("8.1 s (usually 2.9 s), recorded: Turn P90, ");
        assertThat(row(details, ImpactDimension.TASK_COMPLETION).text()).startsWith("58 % (usually 88 %), recorded");
        assertThat(row(details, ImpactDimension.FAILED_CALLS).text())
                .startsWith("14 % of calls, estimated: All that did not succeed: Call success, ");
        assertThat(row(details, ImpactDimension.REVENUE)).isEqualTo(ImpactRow.unknown(ImpactDimension.REVENUE));
        assertThat(details.section(SectionKind.IMPACT).state()).isEqualTo(SectionState.DRAFT);
    }

    @Test
    void incident_that_nobody_described_begins_without_a_summary_and_offers_one() {
        var key = incidents.declared("Silent", Severity.SEV2);
        measurements.measured(key, "turn-p90", "8100", "2900");
        incidents.resolve(key);
        var id = service.open(key);

        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEmpty();
        assertThat(room.facts(id).summary()).startsWith("SEV-2 on ").endsWith("P90 latency was 8.1 s (usually 2.9 s).");
    }

    @Test
    void clocks_whose_time_ran_out_are_told_with_how_late_they_were() {
        var key = incidents.declared("Unanswered", Severity.SEV1);
        clock.advance(Duration.ofMinutes(27));
        incidentService.acknowledge(key);
        clock.advance(Duration.ofMinutes(30));
        incidents.resolve(key);

        var missed = room.facts(service.open(key)).missed();

        assertThat(missed)
                .extracting(MissedClock::text)
                .anyMatch(text -> text.startsWith("Acknowledged 22 min late (due "));
    }

    @Test
    void what_was_noted_after_the_opening_is_known_too() {
        var id = fixtures.opened("Later");
        var key = queries.details(id).incident().key();
        Acting.as(TestPerson.RAFAEL, () -> timeline.addNote(key, AddNote.of("Found in the logs")));

        var facts = room.facts(id);

        assertThat(facts.people()).contains(TestPerson.RAFAEL.id());
        assertThat(facts.entries()).anyMatch(entry -> entry.text().equals("Found in the logs"));
        assertThat(queries.details(id).participants()).doesNotContain(TestPerson.RAFAEL.id());
    }

    @Test
    void room_of_a_private_incident_stays_closed() {
        var id = fixtures.privateOne("Private");

        assertThatThrownBy(() -> Acting.as(TestPerson.RAFAEL, () -> room.facts(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.STAN, () -> room.facts(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static ImpactRow row(PostmortemDetails details, ImpactDimension dimension) {
        return details.impact().stream()
                .map(ImpactFigure::row)
                .filter(row -> row.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }
}

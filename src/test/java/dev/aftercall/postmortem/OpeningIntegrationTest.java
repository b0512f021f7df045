package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Milestone;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.Precision;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.SOFIA)
class OpeningIntegrationTest {

    private static final int OPENERS = 5;

    @Autowired
    PostmortemService service;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    TimelineSelectionService selections;

    @Autowired
    IncidentService incidentService;

    @Autowired
    IncidentFixtures incidents;

    @Autowired
    TimelineService timeline;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void it_starts_with_what_the_incident_knows() {
        var began = clock.instant().minus(Duration.ofMinutes(20));
        var key = incidentService.declare(new DeclareIncident(
                "Eight-second answers",
                Severity.SEV1,
                null,
                "Callers waited eight seconds",
                List.of("Booking"),
                List.of(),
                List.of(),
                List.of(),
                null,
                began,
                false,
                false));
        Acting.as(
                TestPerson.NORA,
                () -> incidentService.assignRole(
                        key, new AssignRole(IncidentRole.COMMANDER, TestPerson.TOBIAS.id(), null)));
        Acting.as(TestPerson.RAFAEL, () -> timeline.addNote(key, AddNote.of("First token slow")));
        clock.advance(Duration.ofMinutes(30));
        incidents.resolve(key);

        var details = queries.details(service.open(key));

        assertThat(details.state()).isEqualTo(PostmortemState.DRAFT);
        assertThat(details.text(FieldKey.TITLE)).isEqualTo("Eight-second answers");
        assertThat(details.text(FieldKey.SUMMARY))
                .isEqualTo("Callers waited eight seconds. SEV-1 on 17 Sep 2026 from %s to %s UTC, 50 min; Booking."
                        .formatted(Times.minute(began), Times.minute(clock.instant())));
        assertThat(details.text(FieldKey.PROBLEM)).isEqualTo("Callers waited eight seconds");
        assertThat(details.texts()).containsOnlyKeys(FieldKey.values());
        assertThat(details.incident().severity()).isEqualTo(Severity.SEV1);
        assertThat(details.incident().commander()).isEqualTo(TestPerson.TOBIAS.id());
        assertThat(details.incident().startedAt()).isEqualTo(began);
        assertThat(details.incident().duration()).contains(Duration.ofMinutes(50));
        assertThat(details.participants()).containsExactlyInAnyOrder(TestPerson.TOBIAS.id(), TestPerson.RAFAEL.id());
        assertThat(details.authors()).containsExactly(TestPerson.SOFIA.id());
        assertThat(details.impact())
                .extracting(figure -> figure.row().dimension())
                .containsExactly(ImpactDimension.values());
        assertThat(details.impact()).extracting(figure -> figure.row().state()).containsOnly(FigureState.UNKNOWN);
        assertThat(details.sections())
                .extracting(Section::kind, Section::state)
                .contains(
                        tuple(SectionKind.OVERVIEW, SectionState.DRAFT),
                        tuple(SectionKind.IMPACT, SectionState.EMPTY),
                        tuple(SectionKind.TIMELINE, SectionState.DRAFT));
        assertThat(events.stream(PostmortemOpened.class))
                .containsExactly(
                        new PostmortemOpened(details.id(), details.incident().id()));
    }

    @Test
    void short_timeline_is_taken_over_with_its_notes_and_turning_points() {
        var key = incidents.declared("Short");
        timeline.addNote(key, AddNote.of("Plain note"));
        incidentService.acknowledge(key);
        incidents.resolve(key);

        var chosen = selections.selection(service.open(key)).included();

        assertThat(chosen).filteredOn(Note.class::isInstance).hasSize(1);
        assertThat(chosen)
                .filteredOn(Activity.class::isInstance)
                .extracting(TimelineEntry::text)
                .anyMatch(text -> text.contains("Declared"))
                .anyMatch(text -> text.contains("Resolved"));
    }

    @Test
    void of_a_long_timeline_only_the_marked_notes_are_taken_over() {
        var key = incidents.declared("Long");
        for (int i = 0; i < 30; i++) {
            timeline.addNote(key, AddNote.of("Plain " + i));
        }
        timeline.addNote(key, note("Marked", Marker.DIAGNOSIS, null, false));
        timeline.addNote(key, note("Milestone", null, Milestone.ALERT, false));
        timeline.addNote(key, note("Pinned", null, null, true));
        incidents.resolve(key);

        var selection = selections.selection(service.open(key));

        assertThat(selection.included())
                .filteredOn(Note.class::isInstance)
                .extracting(TimelineEntry::text)
                .containsExactlyInAnyOrder("Marked", "Milestone", "Pinned");
        assertThat(selection.missingMilestones())
                .doesNotContain(Milestone.ALERT)
                .contains(Milestone.FIRST_ANOMALY);
    }

    @Test
    void open_incident_has_no_postmortem_yet() {
        var key = incidents.declared("Still open");

        assertThatThrownBy(() -> service.open(key))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("once the incident is resolved");
        assertThat(queries.byIncident(key)).isEmpty();
    }

    @Test
    void opening_again_leads_to_the_same_one() {
        var key = fixtures.resolved("Once", Severity.SEV2);

        var first = service.open(key);

        assertThat(service.open(key)).isEqualTo(first);
        assertThat(queries.byIncident(key)).map(PostmortemDetails::id).contains(first);
        assertThat(queries.count(PostmortemFilter.ALL)).isEqualTo(1);
    }

    @Test
    void of_several_who_open_it_at_once_nobody_makes_a_second_one() throws Exception {
        var key = fixtures.resolved("At once", Severity.SEV2);
        var opened = new HashSet<PostmortemId>();
        try (var executor = Executors.newFixedThreadPool(OPENERS)) {
            var running = new ArrayList<Future<PostmortemId>>();
            for (int i = 0; i < OPENERS; i++) {
                running.add(executor.submit(() -> Acting.as(TestPerson.NORA, () -> service.open(key))));
            }
            for (var each : running) {
                try {
                    opened.add(each.get());
                } catch (ExecutionException late) {
                    assertThat(late.getCause())
                            .isInstanceOf(ConflictException.class)
                            .hasMessageContaining("Someone else has just opened");
                }
            }
        }

        assertThat(opened).hasSize(1);
        assertThat(queries.count(PostmortemFilter.ALL)).isEqualTo(1);
    }

    @Test
    void commander_may_open_it_and_other_responders_may_not() {
        var key = fixtures.resolved("Tobias in command", Severity.SEV2);

        assertThatThrownBy(() -> Acting.as(TestPerson.RAFAEL, () -> service.open(key)))
                .isInstanceOf(AccessDeniedException.class);
        var id = Acting.as(TestPerson.TOBIAS, () -> service.open(key));

        assertThat(queries.details(id).authors()).containsExactly(TestPerson.TOBIAS.id());
    }

    @Test
    void unknown_incident_is_not_found() {
        assertThatThrownBy(() -> service.open(IncidentKey.of(2026, 99))).isInstanceOf(NotFoundException.class);
    }

    private static AddNote note(String text, @Nullable Marker marker, @Nullable Milestone milestone, boolean pinned) {
        return new AddNote(text, null, Precision.EXACT, marker, milestone, null, null, pinned);
    }
}

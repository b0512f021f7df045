package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.StrikeEntry;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.SaveOutcome.Conflict;
import dev.aftercall.postmortem.SaveOutcome.Saved;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.SOFIA)
class ImpactAndTimelineIntegrationTest {

    private static final ImpactRow SLOW =
            new ImpactRow(ImpactDimension.P90_LATENCY, "8.1 s", "2.9 s", "Dashboard", FigureState.RECORDED);

    @Autowired
    ImpactService impact;

    @Autowired
    TimelineSelectionService selections;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    TimelineService timeline;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    ApplicationEvents events;

    @Test
    void a_figure_is_kept_with_baseline_source_and_state() {
        var id = fixtures.opened("Figures");

        assertThat(impact.save(id, 0, SLOW)).isEqualTo(new Saved(1, TestClock.START));

        assertThat(queries.details(id).impact()).extracting(ImpactFigure::row).contains(SLOW);
        assertThat(queries.details(id).section(SectionKind.IMPACT).state()).isEqualTo(SectionState.DRAFT);
        assertThat(events.stream(AuditedEvent.class)
                        .filter(event -> event.action().equals("postmortem.impact")))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.after()).isEqualTo("P90 latency: 8.1 s (usually 2.9 s), recorded: Dashboard"));
    }

    @Test
    void stale_figure_overwrites_nothing() {
        var id = fixtures.opened("Figures");
        Acting.as(TestPerson.NORA, () -> impact.save(id, 0, SLOW));

        var outcome =
                impact.save(id, 0, new ImpactRow(ImpactDimension.P90_LATENCY, "9 s", "", "", FigureState.ESTIMATED));

        assertThat(outcome)
                .isEqualTo(new Conflict(
                        1, "8.1 s (usually 2.9 s), recorded: Dashboard", TestPerson.NORA.id(), TestClock.START));
        assertThat(impact.save(id, 0, SLOW)).isEqualTo(new Saved(1, TestClock.START));
    }

    @Test
    void entries_are_taken_in_and_left_out() {
        var id = fixtures.opened("Timeline");
        var key = queries.details(id).incident().key();
        var note = timeline.addNote(key, AddNote.of("Written after the postmortem was opened"));

        assertThat(included(id)).doesNotContain(note);
        selections.include(id, note);
        selections.include(id, note);
        assertThat(included(id)).contains(note);
        selections.exclude(id, note);

        assertThat(included(id)).doesNotContain(note);
    }

    @Test
    void entry_of_another_incident_is_refused() {
        var id = fixtures.opened("Timeline");
        var other = fixtures.opened("Other");
        var foreign = selections.selection(other).entries().getFirst().entry().id();

        assertThatThrownBy(() -> selections.include(id, foreign)).hasMessageContaining("has no such entry");
        assertThatThrownBy(() -> selections.include(id, EntryId.next())).hasMessageContaining("has no such entry");
    }

    @Test
    void struck_note_leaves_the_postmortem() {
        var id = fixtures.opened("Timeline");
        var key = queries.details(id).incident().key();
        var note = timeline.addNote(key, AddNote.of("Wrong"));
        selections.include(id, note);

        timeline.strike(key, new StrikeEntry(note, "It was another incident"));

        assertThat(included(id)).doesNotContain(note);
    }

    private List<EntryId> included(PostmortemId id) {
        return selections.selection(id).included().stream()
                .map(TimelineEntry::id)
                .toList();
    }
}

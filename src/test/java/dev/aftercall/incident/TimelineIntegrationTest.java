package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.TOBIAS)
class TimelineIntegrationTest {

    @Autowired
    TimelineService service;

    @Autowired
    TimelineQueries queries;

    @Autowired
    IncidentQueries incidents;

    @Autowired
    IncidentFixtures fixtures;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private IncidentKey key = IncidentKey.of(2026, 1);

    @BeforeEach
    void declare() {
        key = fixtures.declared("Agent silent");
        clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void note_comes_back_as_it_was_written() {
        var occurredAt = clock.instant().minusSeconds(90);
        events.clear();

        var id = service.addNote(
                key,
                new AddNote(
                        "Speech workers answer **401**",
                        occurredAt,
                        Precision.APPROXIMATE,
                        Marker.DIAGNOSIS,
                        Milestone.FIRST_ANOMALY,
                        Layer.ASR,
                        "https://logs.example/7",
                        true));

        assertThat(queries.all(key).getFirst())
                .isEqualTo(new Note(
                        id,
                        incidents.details(key).id(),
                        0,
                        occurredAt,
                        clock.instant(),
                        TestPerson.TOBIAS.id(),
                        "Speech workers answer **401**",
                        Precision.APPROXIMATE,
                        Marker.DIAGNOSIS,
                        Milestone.FIRST_ANOMALY,
                        Layer.ASR,
                        "https://logs.example/7",
                        true,
                        null,
                        null));
        assertThat(events.stream(TopicTouched.class))
                .extracting(TopicTouched::topic)
                .containsExactly(IncidentTopics.of(incidents.details(key).id()));
        assertThat(events.stream(AuditedEvent.class)).hasSize(1);
    }

    @Test
    void newest_by_occurrence_comes_first_and_then_the_last_recorded() {
        var now = clock.instant();
        service.addNote(key, AddNote.at(now.minusSeconds(30), "earlier"));
        service.addNote(key, AddNote.of("now, first"));
        service.addNote(key, AddNote.of("now, second"));
        service.addNote(key, AddNote.at(now.minus(Duration.ofDays(3)), "long ago"));

        assertThat(texts(queries.all(key)))
                .containsExactly("now, second", "now, first", "earlier", "Declared as SEV-2", "long ago");
    }

    @Test
    void future_is_refused() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(
                        () -> service.addNote(key, AddNote.at(clock.instant().plusSeconds(1), "Prophecy")))
                .withMessage("The time of a note cannot lie in the future (2026-09-17 03:26:01 UTC)");
    }

    @Test
    void correction_keeps_the_old_contents_and_the_time() {
        var occurredAt = clock.instant().minusSeconds(90);
        var id = service.addNote(key, AddNote.at(occurredAt, "Key is worng"));
        clock.advance(Duration.ofMinutes(1));

        Acting.as(
                TestPerson.RAFAEL,
                () -> service.correct(key, new CorrectEntry(id, 0, AddNote.of("Key is wrong"), "Typo")));

        var note = note(id);
        assertThat(note.text()).isEqualTo("Key is wrong");
        assertThat(note.occurredAt()).isEqualTo(occurredAt);
        assertThat(note.author()).isEqualTo(TestPerson.TOBIAS.id());
        assertThat(note.corrected()).isEqualTo(new Note.Explained(TestPerson.RAFAEL.id(), clock.instant(), "Typo"));
        assertThat(queries.history(key, id)).singleElement().satisfies(revision -> {
            assertThat(revision.text()).isEqualTo("Key is worng");
            assertThat(revision.replacedBy()).isEqualTo(TestPerson.RAFAEL.id());
            assertThat(revision.reason()).isEqualTo("Typo");
        });
    }

    @Test
    void correction_of_an_outdated_version_is_refused() {
        var id = service.addNote(key, AddNote.of("One"));
        service.correct(key, new CorrectEntry(id, 0, AddNote.of("Two"), "Better"));

        assertThatExceptionOfType(StaleEntryException.class)
                .isThrownBy(() -> service.correct(key, new CorrectEntry(id, 0, AddNote.of("Three"), "Better")));
        assertThat(note(id).text()).isEqualTo("Two");
        service.correct(key, new CorrectEntry(id, note(id).version(), AddNote.of("Three"), "Better"));
        assertThat(queries.history(key, id)).extracting(EntryRevision::text).containsExactly("Two", "One");
    }

    @Test
    void struck_note_stays_readable_and_final() {
        var id = service.addNote(key, AddNote.of("Wrong incident"));

        service.strike(key, new StrikeEntry(id, "Belongs elsewhere"));

        assertThat(note(id).text()).isEqualTo("Wrong incident");
        assertThat(note(id).struck())
                .isEqualTo(new Note.Explained(TestPerson.TOBIAS.id(), clock.instant(), "Belongs elsewhere"));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.strike(key, new StrikeEntry(id, "Again")));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(
                        () -> service.correct(key, new CorrectEntry(id, note(id).version(), AddNote.of("x"), "Again")));
    }

    @Test
    void recorded_activity_cannot_be_changed() {
        var activity = queries.all(key).getLast().id();

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.strike(key, new StrikeEntry(activity, "No")));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.correct(key, new CorrectEntry(activity, 0, AddNote.of("x"), "No")));
    }

    @Test
    void entry_of_another_incident_is_not_found() {
        var id = service.addNote(key, AddNote.of("Here"));
        var other = fixtures.declared("Other");

        assertThatExceptionOfType(EntryNotFoundException.class)
                .isThrownBy(() -> service.strike(other, new StrikeEntry(id, "Reason")));
        assertThatExceptionOfType(EntryNotFoundException.class)
                .isThrownBy(() -> queries.page(other, TimelineFilter.ALL, id, 10));
        assertThat(queries.history(other, id)).isEmpty();
    }

    @Test
    void filters_and_counts_agree() {
        var pinned = service.addNote(key, AddNote.of("Pin me"));
        service.pin(key, new PinEntry(pinned, true));
        service.addNote(
                key,
                new AddNote("Recovered", null, Precision.MINUTE, null, Milestone.METRICS_RECOVERED, null, null, false));

        var counts = queries.counts(key);

        assertThat(texts(queries.page(key, TimelineFilter.PINNED, null, 10))).containsExactly("Pin me");
        assertThat(texts(queries.page(key, TimelineFilter.CHANGES, null, 10))).containsExactly("Declared as SEV-2");
        assertThat(texts(queries.page(key, TimelineFilter.MILESTONES, null, 10)))
                .containsExactly("Recovered", "Declared as SEV-2");
        for (var filter : TimelineFilter.values()) {
            assertThat(counts.get(filter))
                    .isEqualTo((long) queries.page(key, filter, null, 100).size());
        }
    }

    @Test
    void two_hundred_entries_open_with_few_statements_and_page_without_gap() {
        for (var i = 0; i < 200; i++) {
            service.addNote(key, AddNote.at(clock.instant().minusSeconds(i % 50), "Note " + i));
        }

        assertThat(SqlCount.of(() -> incidents.details(key))).isLessThanOrEqualTo(5);
        assertThat(SqlCount.of(() -> queries.page(key, TimelineFilter.ALL, null, 50)))
                .isEqualTo(2);
        assertThat(SqlCount.of(() -> queries.counts(key))).isEqualTo(2);
        assertThat(pagesOf(17)).isEqualTo(queries.all(key)).hasSize(201).doesNotHaveDuplicates();
        assertThat(queries.count(key)).isEqualTo(201);
    }

    private List<TimelineEntry> pagesOf(int size) {
        var entries = new ArrayList<TimelineEntry>();
        @Nullable EntryId last = null;
        while (true) {
            var page = queries.page(key, TimelineFilter.ALL, last, size);
            if (page.isEmpty()) {
                return entries;
            }
            entries.addAll(page);
            last = page.getLast().id();
        }
    }

    private Note note(EntryId id) {
        return queries.all(key).stream()
                .filter(entry -> entry.id().equals(id))
                .map(Note.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineEntry::text).toList();
    }
}

package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.postmortem.SaveOutcome.Conflict;
import dev.aftercall.postmortem.SaveOutcome.Saved;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.SOFIA)
class FieldSavingIntegrationTest {

    private static final int SAVERS = 20;

    @Autowired
    PostmortemService service;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void saved_text_has_the_next_version() {
        var id = fixtures.opened("Text");

        var outcome = save(id, 0, "Callers waited.");

        assertThat(outcome).isEqualTo(new Saved(1, clock.instant()));
        assertThat(queries.details(id).texts().get(FieldKey.SUMMARY))
                .isEqualTo(
                        new FieldText(FieldKey.SUMMARY, "Callers waited.", 1, TestPerson.SOFIA.id(), clock.instant()));
        assertThat(events.stream(TopicTouched.class).map(TopicTouched::topic)).contains(PostmortemTopics.of(id));
    }

    @Test
    void stale_save_overwrites_nothing_and_returns_what_is_there() {
        var id = fixtures.opened("Text");
        Acting.as(TestPerson.NORA, () -> save(id, 0, "Nora's text"));

        var outcome = save(id, 0, "Sofia's text");

        assertThat(outcome).isEqualTo(new Conflict(1, "Nora's text", TestPerson.NORA.id(), clock.instant()));
        assertThat(text(id)).isEqualTo("Nora's text");
    }

    @Test
    void saving_the_same_text_again_succeeds_and_changes_nothing() {
        var id = fixtures.opened("Text");
        save(id, 0, "Same");
        clock.advance(Duration.ofMinutes(5));

        assertThat(Acting.as(TestPerson.NORA, () -> save(id, 0, "Same"))).isEqualTo(new Saved(1, TestClock.START));
        assertThat(queries.history(id, FieldKey.SUMMARY)).hasSize(1);
        assertThat(queries.details(id).authors()).containsExactly(TestPerson.SOFIA.id());
    }

    @Test
    void history_keeps_every_text_but_joins_what_one_person_types_within_a_minute() {
        var id = fixtures.opened("Text");
        save(id, 0, "One");
        clock.advance(Duration.ofSeconds(20));
        save(id, 1, "One two");
        Acting.as(TestPerson.NORA, () -> save(id, 2, "One two three"));
        save(id, 3, "One two three four");
        clock.advance(Duration.ofSeconds(61));
        save(id, 4, "One two three four five");
        save(id, 5, "");

        assertThat(queries.history(id, FieldKey.SUMMARY))
                .extracting(FieldVersion::version, FieldVersion::text)
                .containsExactly(
                        tuple(6L, ""),
                        tuple(5L, "One two three four five"),
                        tuple(4L, "One two three four"),
                        tuple(3L, "One two three"),
                        tuple(2L, "One two"));
    }

    @Test
    void audit_tells_of_each_kept_version_once() {
        var id = fixtures.opened("Text");
        save(id, 0, "One");
        save(id, 1, "One two");

        assertThat(events.stream(AuditedEvent.class)
                        .filter(event -> event.action().equals("postmortem.text.summary")))
                .singleElement()
                .satisfies(event -> assertThat(event.after()).isEqualTo("One"));
    }

    @Test
    void title_is_what_lists_call_it() {
        var id = fixtures.opened("Old title");

        service.saveField(id, FieldKey.TITLE, 0, "New title");
        service.saveField(id, FieldKey.TITLE, 1, "");

        assertThat(queries.list(PostmortemFilter.ALL, 0, 10))
                .extracting(PostmortemSummary::title)
                .containsExactly("New title");
    }

    @Test
    void hostile_and_huge_text_comes_back_as_it_was() {
        var id = fixtures.opened("Text");
        var hostile = "<script>alert(1)</script> \u202e\u05d0 \ud83d\ude80 " + "\u4e2d".repeat(99_000);

        save(id, 0, hostile);

        assertThat(text(id)).isEqualTo(hostile);
        assertThatThrownBy(() -> save(id, 1, "x".repeat(100_001)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("Summary is longer than 100,000 characters");
    }

    @Test
    void of_twenty_who_save_over_the_same_version_one_succeeds() throws Exception {
        var id = fixtures.opened("Text");

        var outcomes = together(i -> save(id, 0, "Text of saver " + i));

        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(SAVERS - 1);
        assertThat(outcomes)
                .filteredOn(Conflict.class::isInstance)
                .allSatisfy(outcome ->
                        assertThat(((Conflict) outcome).currentText()).isEqualTo(text(id)));
    }

    @Test
    void of_twenty_who_merge_their_conflicts_nobody_loses_a_word() throws Exception {
        var id = fixtures.opened("Text");
        save(id, 0, "Start");

        together(i -> append(id, " w" + i + ";"));

        var words = text(id);
        for (int i = 0; i < SAVERS; i++) {
            assertThat(words).contains(" w" + i + ";");
        }
        assertThat(queries.details(id).texts().get(FieldKey.SUMMARY))
                .extracting(FieldText::version)
                .isEqualTo(1L + SAVERS);
    }

    private SaveOutcome append(PostmortemId id, String word) {
        var current = queries.details(id).texts().get(FieldKey.SUMMARY);
        var version = current == null ? 0 : current.version();
        var text = current == null ? "" : current.text();
        while (true) {
            switch (save(id, version, text + word)) {
                case Saved saved -> {
                    return saved;
                }
                case Conflict conflict -> {
                    version = conflict.currentVersion();
                    text = conflict.currentText();
                }
            }
        }
    }

    private static List<SaveOutcome> together(IntFunction<SaveOutcome> work)
            throws InterruptedException, ExecutionException {
        var begin = new CountDownLatch(1);
        var outcomes = new ArrayList<SaveOutcome>();
        try (var executor = Executors.newFixedThreadPool(SAVERS)) {
            var running = new ArrayList<Future<SaveOutcome>>();
            for (int i = 0; i < SAVERS; i++) {
                var saver = i;
                running.add(executor.submit(() -> {
                    begin.await();
                    var person = saver % 2 == 0 ? TestPerson.NORA : TestPerson.SOFIA;
                    return Acting.as(person, () -> work.apply(saver));
                }));
            }
            begin.countDown();
            for (var each : running) {
                outcomes.add(each.get());
            }
        }
        return outcomes;
    }

    private SaveOutcome save(PostmortemId id, long version, String text) {
        return service.saveField(id, FieldKey.SUMMARY, version, text);
    }

    private String text(PostmortemId id) {
        return queries.details(id).text(FieldKey.SUMMARY);
    }
}

package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.DomainException;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@As(TestPerson.ADA)
class ConcurrencyIntegrationTest {

    private static final int THREADS = 24;

    @Autowired
    IncidentService service;

    @Autowired
    IncidentQueries queries;

    @Autowired
    TimelineService timelineService;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    IncidentFixtures fixtures;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Test
    void keys_have_neither_gaps_nor_duplicates_from_the_first_of_the_year_on() throws Exception {
        var keys = new ArrayList<IncidentKey>();

        for (var round = 0; round < 3; round++) {
            keys.addAll(atOnce(number -> fixtures.declared("Incident " + number)));
        }

        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 3 * THREADS)
                        .mapToObj(number -> IncidentKey.of(2026, number))
                        .toList());
    }

    @Test
    void each_year_starts_anew() {
        fixtures.declared("Last year");
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(fixtures.declared("New year")).isEqualTo(IncidentKey.of(2027, 1));
    }

    @Test
    void declaration_that_fails_leaves_no_gap() {
        fixtures.declared("First");
        transaction.executeWithoutResult(status -> {
            fixtures.declared("Rolled back");
            status.setRollbackOnly();
        });

        assertThat(fixtures.declared("Second")).isEqualTo(IncidentKey.of(2026, 2));
    }

    @Test
    void failing_and_succeeding_declarations_at_once_leave_no_gap() throws Exception {
        fixtures.declared("First");

        var keys = atOnce(number -> number % 3 == 0 ? rolledBack() : Optional.of(fixtures.declared("Next")));

        assertThat(keys.stream().flatMap(Optional::stream))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 1 + THREADS * 2 / 3)
                        .mapToObj(number -> IncidentKey.of(2026, number))
                        .toList());
    }

    @Test
    void takeovers_at_once_leave_one_commander() throws Exception {
        var key = fixtures.declared("Agent silent");
        var people = List.of(TestPerson.NORA, TestPerson.SOFIA, TestPerson.TOBIAS, TestPerson.RAFAEL);

        atOnce(number -> {
            var person = people.get(number % people.size());
            Acting.as(person, () -> service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, person.id(), null)));
            return true;
        });

        var details = queries.details(key);
        assertThat(details.roles()).filteredOn(RoleHolding::isCurrent).hasSize(1);
        assertThat(queries.open())
                .singleElement()
                .satisfies(
                        row -> assertThat(Optional.ofNullable(row.commander())).isEqualTo(details.commander()));
    }

    @Test
    void of_many_changes_to_one_version_one_wins_and_the_others_are_told() throws Exception {
        var key = fixtures.declared("Agent silent");
        var version = fixtures.version(key);

        var outcomes = atOnce(_ -> {
            try {
                service.changeStatus(key, version, ChangeStatus.to(IncidentStatus.IDENTIFIED));
                return "won";
            } catch (DomainException e) {
                return e.getClass().getSimpleName();
            }
        });

        assertThat(outcomes).containsOnlyOnce("won").hasSize(THREADS);
        assertThat(outcomes).filteredOn("StaleIncidentException"::equals).hasSize(THREADS - 1);
    }

    @Test
    void two_incidents_cannot_become_duplicates_of_each_other() throws Exception {
        var first = fixtures.declared("First");
        var second = fixtures.declared("Second");

        atOnce(number -> {
            var key = number % 2 == 0 ? first : second;
            var other = number % 2 == 0 ? second : first;
            assertThatExceptionOfType(Retried.class).isThrownBy(() -> {
                try {
                    service.changeStatus(
                            key,
                            fixtures.version(key),
                            new ChangeStatus(IncidentStatus.DUPLICATE, null, null, other, null));
                } catch (DomainException e) {
                    throw new Retried();
                }
                throw new Retried();
            });
            return true;
        });

        assertThat(queries.list(IncidentFilter.all(), 0, 10))
                .extracting(IncidentSummary::status)
                .containsExactly(IncidentStatus.INVESTIGATING, IncidentStatus.DUPLICATE);
    }

    @Test
    void corrections_at_once_lose_nothing() throws Exception {
        var key = fixtures.declared("Agent silent");
        var entry = timelineService.addNote(key, AddNote.of("Original"));

        var outcomes = atOnce(number -> {
            try {
                timelineService.correct(key, new CorrectEntry(entry, 0, AddNote.of("Text " + number), "Better"));
                return "won";
            } catch (StaleEntryException _) {
                return "stale";
            }
        });

        assertThat(outcomes).containsOnlyOnce("won").contains("stale");
        assertThat(timeline.history(key, entry)).extracting(EntryRevision::text).containsExactly("Original");
    }

    private Optional<IncidentKey> rolledBack() {
        transaction.executeWithoutResult(status -> {
            fixtures.declared("Rolled back");
            status.setRollbackOnly();
        });
        return Optional.empty();
    }

    private static <T> List<T> atOnce(Work<T> work) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var tasks = IntStream.range(0, THREADS)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await();
                        return Acting.as(TestPerson.ADA, () -> work.of(number));
                    })
                    .toList();
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private interface Work<T> {
        T of(int number);
    }

    private static final class Retried extends RuntimeException {}
}

package dev.aftercall.incident.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
@As(TestPerson.NORA)
class ClockJobIntegrationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private TimelineQueries timeline;

    @Autowired
    private DueWork due;

    @Autowired
    private TestClock clock;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Task<Void> responseClockTask;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void two_nodes_tell_each_breach_once() {
        var key = fixtures.declared("One", Severity.SEV1);
        clock.advance(Duration.ofHours(2));
        var nodes = List.of(node("first"), node("second"));
        try {
            nodes.forEach(Scheduler::start);
            await().atMost(PATIENCE).until(() -> due.ahead().isEmpty());
        } finally {
            nodes.forEach(Scheduler::stop);
        }

        assertThat(timeline.all(key))
                .filteredOn(entry -> entry.text().startsWith("Clock breached"))
                .hasSize(6);
    }

    @Test
    void one_change_of_one_clock_costs_the_same_however_many_there_are() {
        var alone = fixtures.declared("Alone", Severity.SEV1);
        clock.advance(Duration.ofMinutes(5));
        var statements = SqlCount.of(due::run);
        assertThat(timeline.all(alone)).anyMatch(entry -> entry.text().startsWith("Clock breached: acknowledge"));

        clock.advance(Duration.ofHours(1));
        due.run();
        for (var i = 0; i < 200; i++) {
            fixtures.declared("Incident " + i, Severity.SEV3);
        }
        crowd();
        assertThat(jdbc.queryForObject("select count(*) from incident_clock where ended_at is null", Long.class))
                .isGreaterThanOrEqualTo(2_000);
        fixtures.declared("One more", Severity.SEV1);
        clock.advance(Duration.ofMinutes(5));

        assertThat(SqlCount.of(due::run)).isEqualTo(statements).isLessThanOrEqualTo(7);
    }

    /** More clocks than any incident has, without wake-ups of their own. */
    private void crowd() {
        for (var copies = 0; copies < 3; copies++) {
            jdbc.update("insert into incident_clock select uuid(), version, incident_id, clock_key, name, done_name,"
                    + " snoozable, stops_by, repeats, severity, round, position, started_at, warn_at, due_at, breach_at, state,"
                    + " ended_at, ended_by, ended_how, stopped, breached_at, put_off_seconds, put_off_by, wake_at,"
                    + " superseded_at from incident_clock where severity = 'SEV3'");
        }
    }

    private Scheduler node(String name) {
        return Scheduler.create(dataSource, responseClockTask)
                .schedulerName(new SchedulerName.Fixed(name))
                .clock(clock::instant)
                .pollingInterval(Duration.ofMillis(50))
                .threads(3)
                .build();
    }
}

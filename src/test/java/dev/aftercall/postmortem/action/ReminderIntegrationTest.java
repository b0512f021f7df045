package dev.aftercall.postmortem.action;

import static dev.aftercall.postmortem.PostmortemFixtures.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.aftercall.base.Severity;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.SOFIA)
class ReminderIntegrationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private PostmortemFixtures fixtures;

    @Autowired
    private ActionService actions;

    @Autowired
    private ReminderKeeper keeper;

    @Autowired
    private RecurringTask<Void> task;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @Test
    void owner_is_reminded_before_on_and_after_the_day_each_once() {
        var action = fixtures.accepted(fixtures.opened("Reminders"), "Test");

        days(6);
        assertThat(reminders()).isEmpty();
        for (var day = 7; day <= 19; day++) {
            days(1);
        }

        assertThat(reminders())
                .extracting(Object::getClass)
                .containsExactly(ActionDueSoon.class, ActionDueToday.class, ActionOverdue.class, ActionOverdue.class);
        assertThat(events.stream(ActionDueSoon.class)).singleElement().satisfies(soon -> {
            assertThat(soon.action()).isEqualTo(action);
            assertThat(soon.owner()).isEqualTo(TestPerson.RAFAEL.id());
            assertThat(soon.due()).isEqualTo(due(10));
        });
        assertThat(events.stream(ActionOverdue.class).map(ActionOverdue::days)).containsExactly(1L, 8L);
    }

    @Test
    void portal_that_was_stopped_gives_the_reminder_of_today_only() {
        fixtures.accepted(fixtures.opened("Stopped", Severity.SEV1), "Test");

        days(30);

        assertThat(reminders()).singleElement().isInstanceOfSatisfying(ActionOverdue.class, late -> {
            assertThat(late.days()).isEqualTo(20);
            assertThat(late.escalated()).isTrue();
        });
    }

    @Test
    void another_due_date_begins_anew_and_what_is_done_is_left_alone() {
        var id = fixtures.opened("Moved");
        var moved = fixtures.accepted(id, "Moved");
        var done = fixtures.accepted(id, "Done");
        days(10);
        assertThat(events.stream(ActionDueToday.class)).hasSize(2);

        actions.schedule(moved, due(20));
        actions.finish(done, "Run 1");
        days(10);

        assertThat(events.stream(ActionDueToday.class))
                .hasSize(3)
                .last()
                .satisfies(today -> assertThat(today.action()).isEqualTo(moved));
        assertThat(events.stream(ActionOverdue.class)).isEmpty();
    }

    @Test
    void scheduler_reminds_every_day_without_anybody_signed_in() {
        fixtures.accepted(fixtures.opened("Scheduled"), "Test");
        clock.advance(Duration.ofDays(12));
        var node = Scheduler.create(dataSource, List.of())
                .startTasks(task)
                .clock(clock::instant)
                .pollingInterval(Duration.ofMillis(50))
                .build();
        try {
            node.start();
            await().atMost(PATIENCE).until(() -> count("scheduled_tasks where task_name = 'action-reminder'") == 1);
            clock.advance(Duration.ofDays(1));
            await().atMost(PATIENCE).until(() -> count("postmortem_action_reminder") == 1);
        } finally {
            node.stop();
        }

        assertThat(jdbc.queryForObject("select stage from postmortem_action_reminder", String.class))
                .isEqualTo("LATE-1");
    }

    private int count(String table) {
        var count = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }

    private List<Object> reminders() {
        return events.stream()
                .map(event -> event instanceof org.springframework.context.PayloadApplicationEvent<?> payload
                        ? payload.getPayload()
                        : event)
                .filter(event -> Stream.of(ActionDueSoon.class, ActionDueToday.class, ActionOverdue.class)
                        .anyMatch(type -> type.isInstance(event)))
                .toList();
    }

    /** Some days later the portal looks twice, as after a crash. */
    private void days(int days) {
        clock.advance(Duration.ofDays(days));
        var signedIn = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        keeper.dueItems().forEach(keeper::remind);
        keeper.dueItems().forEach(keeper::remind);
        SecurityContextHolder.setContext(signedIn);
    }
}

package dev.aftercall.incident.clock;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.aftercall.testing.TestClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does what the scheduler would do, by hand: everything that is due by the clock of the tests. */
@Profile("!demo")
@Component
public class DueWork {

    private final SchedulerClient scheduler;
    private final ClockKeeper keeper;
    private final TestClock clock;

    DueWork(SchedulerClient scheduler, ClockKeeper keeper, TestClock clock) {
        this.scheduler = scheduler;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Fires every wake-up whose time has come, the earliest first, until none is left. */
    public void run() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(execution -> {
                scheduler.cancel(execution.getTaskInstance());
                Alarm.Wake.of(execution.getTaskInstance().getId()).ifPresent(keeper::wake);
            });
        }
    }

    /** When the next wake-ups are, the earliest first. */
    public List<Instant> ahead() {
        return all().stream().map(ScheduledExecution::getExecutionTime).toList();
    }

    private List<ScheduledExecution<Object>> due() {
        return all().stream()
                .filter(execution -> !execution.getExecutionTime().isAfter(clock.instant()))
                .toList();
    }

    private List<ScheduledExecution<Object>> all() {
        return scheduler.getScheduledExecutionsForTask(Alarm.TASK).stream()
                .sorted(Comparator.comparing(ScheduledExecution::getExecutionTime))
                .toList();
    }
}

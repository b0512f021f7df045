package dev.aftercall.incident.clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.aftercall.incident.IncidentId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Wakes the portal at the next change of a clock. Each change has a wake-up of its own, named after its time: one that
 * turns out needless is left to fire and find nothing to do, so that no wake-up is ever moved while another node has it.
 *
 * @see "Decision 0020"
 */
@Component
class Alarm {

    static final String TASK = "response-clock";

    private final SchedulerClient scheduler;

    Alarm(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /** Joins the transaction at hand. */
    void set(ClockRow clock, Instant at) {
        scheduler.scheduleIfNotExists(
                new TaskInstance<Void>(TASK, new Wake(clock.incident(), clock.id(), at).name()), at);
    }

    /** Takes a wake-up back that is still ahead and therefore in nobody's hands. */
    void clear(ClockRow clock, Instant at) {
        scheduler.cancel(new TaskInstance<Void>(TASK, new Wake(clock.incident(), clock.id(), at).name()));
    }

    /** A wake-up as its name tells it. */
    record Wake(IncidentId incident, ClockId clock, Instant at) {

        String name() {
            return incident.value() + "/" + clock.value() + "/" + at.toEpochMilli();
        }

        static Optional<Wake> of(String name) {
            var parts = name.split("/", -1);
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(new Wake(
                            new IncidentId(UUID.fromString(parts[0])),
                            new ClockId(UUID.fromString(parts[1])),
                            Instant.ofEpochMilli(Long.parseLong(parts[2]))));
        }
    }
}

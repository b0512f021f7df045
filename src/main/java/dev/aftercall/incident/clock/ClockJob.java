package dev.aftercall.incident.clock;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler does at the next change of a clock. */
@Configuration(proxyBeanMethods = false)
class ClockJob {

    private static final Duration RETRY = Duration.ofSeconds(20);

    @Bean
    Task<Void> responseClockTask(ClockKeeper keeper) {
        return Tasks.oneTime(Alarm.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, _) -> Alarm.Wake.of(instance.getId()).ifPresent(keeper::wake));
    }
}

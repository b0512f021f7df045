package dev.aftercall.base.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The scheduler on the portal's own database. Modules declare {@link Task} beans and write their wake-ups through the
 * {@link SchedulerClient}, in the transaction of their cause.
 *
 * @see "Decision 0020"
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int THREADS = 4;

    @Bean
    SchedulerClient schedulerClient(DataSource dataSource) {
        // joins the transaction at hand: a wake-up is kept or lost together with its cause
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .jdbcCustomization(inUtc(dataSource))
                .build();
    }

    @Bean
    JobRunner jobRunner(
            DataSource dataSource,
            List<Task<?>> tasks,
            List<RecurringTask<?>> recurring,
            Clock clock,
            JobProperties properties) {
        var others = tasks.stream().filter(task -> !recurring.contains(task)).toList();
        var scheduler = Scheduler.create(dataSource, others)
                .startTasks(recurring)
                .jdbcCustomization(inUtc(dataSource))
                .clock(clock::instant)
                .pollingInterval(POLLING)
                .threads(THREADS)
                .shutdownMaxWait(PATIENCE)
                .build();
        return new JobRunner(scheduler, properties.enabled());
    }

    private static AutodetectJdbcCustomization inUtc(DataSource dataSource) {
        return new AutodetectJdbcCustomization(dataSource, true);
    }
}

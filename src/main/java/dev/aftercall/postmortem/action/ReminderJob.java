package dev.aftercall.postmortem.action;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every day whether somebody is to be reminded of an action item. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    @Bean
    RecurringTask<Void> actionReminderTask(ReminderKeeper keeper, ReminderProperties properties) {
        return Tasks.recurring("action-reminder", Schedules.daily(ZoneOffset.UTC, properties.at()))
                .execute((_, _) -> keeper.dueItems().forEach(keeper::remind));
    }
}

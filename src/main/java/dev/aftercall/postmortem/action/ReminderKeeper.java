package dev.aftercall.postmortem.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of open action items, once for each step of becoming due and overdue. Works without a current user. */
@Component
class ReminderKeeper {

    private final ActionRepository actions;
    private final ReminderRepository reminders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReminderKeeper(
            ActionRepository actions, ReminderRepository reminders, ApplicationEventPublisher events, Clock clock) {
        this.actions = actions;
        this.reminders = reminders;
        this.events = events;
        this.clock = clock;
    }

    /** The open items that are due soon or overdue, the longest due first. */
    @Transactional(readOnly = true)
    public List<ActionId> dueItems() {
        return actions.findDueBy(ActionState.OPEN, today().plusDays(Reminder.DAYS_AHEAD));
    }

    /** Reminds of one item, unless that has been done or has become needless. */
    @Transactional
    public void remind(ActionId id) {
        var today = today();
        actions.findById(id)
                .flatMap(action -> Reminder.on(today, action.toRecord(), action.incident()))
                .filter(reminder -> isNew(id, reminder))
                .ifPresent(reminder -> events.publishEvent(reminder.event()));
    }

    private boolean isNew(ActionId id, Reminder reminder) {
        var row = new ReminderRow(id, reminder.due(), reminder.stage(), clock.instant());
        if (reminders.existsById(row.id())) {
            return false;
        }
        reminders.save(row);
        return true;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

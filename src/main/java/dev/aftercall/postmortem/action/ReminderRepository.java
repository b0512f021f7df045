package dev.aftercall.postmortem.action;

import org.springframework.data.repository.Repository;

interface ReminderRepository extends Repository<ReminderRow, ReminderRow.Key> {

    boolean existsById(ReminderRow.Key id);

    ReminderRow save(ReminderRow reminder);
}

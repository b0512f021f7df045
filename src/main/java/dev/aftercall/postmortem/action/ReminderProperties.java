package dev.aftercall.postmortem.action;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the reminders of action items.
 *
 * @param at when they are given every day (UTC)
 */
@ConfigurationProperties("aftercall.reminders")
record ReminderProperties(@DefaultValue("07:00") LocalTime at) {}

package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.base.ui.ShortcutHint;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of a running meeting. */
@Configuration(proxyBeanMethods = false)
class MeetingKeys {

    static final List<ShortcutHint> ALL = List.of(
            new ShortcutHint(60, "Alt Shift N", "Meeting: next agenda item, or close"),
            new ShortcutHint(61, "Alt Shift P", "Meeting: pause or go on"),
            new ShortcutHint(62, "Alt Shift M", "Meeting: five minutes more"),
            new ShortcutHint(63, "Alt Shift A", "Meeting: add a point"));

    @Bean
    ShortcutHint meetingNextKey() {
        return ALL.get(0);
    }

    @Bean
    ShortcutHint meetingPauseKey() {
        return ALL.get(1);
    }

    @Bean
    ShortcutHint meetingMoreKey() {
        return ALL.get(2);
    }

    @Bean
    ShortcutHint meetingPointKey() {
        return ALL.get(3);
    }
}

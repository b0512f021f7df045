package dev.aftercall.postmortem.meeting;

import dev.aftercall.postmortem.SectionKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An agenda item with the time it took, as stored. */
@Embeddable
record ItemRow(
        String title,
        @Enumerated(EnumType.STRING) @Nullable SectionKind section,
        int minutes,
        int addedMinutes,
        long spentMillis) {

    ItemRow(AgendaTopic topic) {
        this(topic.title(), topic.section(), topic.minutes(), 0, 0);
    }

    ItemRow spent(Duration more) {
        return new ItemRow(title, section, minutes, addedMinutes, spentMillis + more.toMillis());
    }

    ItemRow extended(int more) {
        return new ItemRow(title, section, minutes, addedMinutes + more, spentMillis);
    }

    AgendaTopic topic() {
        return new AgendaTopic(title, section, minutes);
    }

    MeetingTimer.Slot slot() {
        return new MeetingTimer.Slot(Duration.ofMinutes((long) minutes + addedMinutes), Duration.ofMillis(spentMillis));
    }
}

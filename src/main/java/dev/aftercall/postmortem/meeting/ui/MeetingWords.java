package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Times;
import java.time.Duration;
import java.time.Instant;

/** How times of a meeting are written. */
final class MeetingWords {

    private MeetingWords() {}

    /** Such as {@code 18 Sep 2026, 15:00 UTC}. */
    static String moment(Instant at) {
        return Times.day(at) + ", " + Times.minute(at) + " UTC";
    }

    static String day(Instant at) {
        return Times.day(at);
    }

    /** Such as {@code 06:42} or {@code 75:00}. */
    static String clock(Duration time) {
        return "%02d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /** Such as {@code 70 min}. */
    static Span minutes(Duration time) {
        var minutes = new Span(time.toMinutes() + " min");
        minutes.addClassNames("s", "muted");
        return minutes;
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}

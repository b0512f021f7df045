package dev.aftercall.incident.clock.ui;

import dev.aftercall.base.ui.DueClock;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.clock.ClockState;
import dev.aftercall.incident.clock.ResponseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How clocks are worded. */
final class ClockTexts {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);

    private ClockTexts() {}

    static DueClock due(ResponseClock clock, Instant now, DueClock.Format format) {
        return new DueClock(clock.countdown(now), format);
    }

    /** Name of the state for style sheets, as the browser sets it too. */
    static String state(ResponseClock clock) {
        return switch (clock.state()) {
            case RUNNING -> "running";
            case AT_RISK -> "risk";
            case BREACHED -> "breached";
            case MET -> "met";
            case CANCELLED -> "cancelled";
        };
    }

    /** Such as {@code by 03:21} and {@code due 03:06}; with the day once it is another one. */
    static String by(ResponseClock clock, Instant now) {
        var over = !now.isBefore(clock.dueAt());
        return (over ? "due " : "by ") + moment(clock.dueAt(), now);
    }

    static String moment(Instant at, Instant now) {
        return Duration.between(now, at).abs().compareTo(DAY) < 0
                ? Times.minute(at)
                : Times.day(at) + ", " + Times.minute(at);
    }

    /** What a clock took of what it was given, in minutes such as {@code 1:48 of 5}, or {@code 58:10 of 1 h}. */
    static String took(ResponseClock clock, Instant now) {
        var given = clock.given();
        var minutes = given.compareTo(HOUR) < 0 && clock.elapsed(now).compareTo(HOUR) < 0;
        return precise(clock.elapsed(now)) + " of " + (minutes ? given.toMinutes() : Times.rounded(given));
    }

    private static String precise(Duration time) {
        return time.compareTo(HOUR) < 0
                ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
                : Times.rounded(time);
    }

    static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Such as {@code SEV-3, cancelled: Severity changed to SEV-1}. */
    static String history(ResponseClock clock, Instant now) {
        var how = clock.endedHow().isEmpty() ? "" : ": " + clock.endedHow();
        var state = clock.state() == ClockState.CANCELLED
                ? "cancelled" + how
                : lower(clock.state().label()) + ", " + took(clock, now);
        return clock.severity().label() + ", " + state;
    }
}

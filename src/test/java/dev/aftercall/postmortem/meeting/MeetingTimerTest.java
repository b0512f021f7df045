package dev.aftercall.postmortem.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.postmortem.meeting.MeetingTimer.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingTimerTest {

    private static final Instant START = Instant.parse("2026-09-17T10:00:00Z");

    @Test
    void running_item_uses_up_its_time_on_top_of_earlier_stretches() {
        var timer = timer(0, START, slot(15, 3), slot(20, 0));

        assertThat(timer.spent(0, START.plusSeconds(90))).isEqualTo(Duration.ofSeconds(270));
        assertThat(timer.left(0, START.plusSeconds(90))).isEqualTo(Duration.ofSeconds(630));
        assertThat(timer.spent(1, START.plusSeconds(90))).isEqualTo(Duration.ZERO);
    }

    @Test
    void overtime_is_negative_time_left() {
        var timer = timer(0, START, slot(15, 0));

        assertThat(timer.left(0, START.plus(Duration.ofMinutes(17)))).isEqualTo(Duration.ofMinutes(-2));
    }

    @Test
    void paused_timer_stands_still() {
        var timer = timer(0, null, slot(15, 4), slot(20, 0));

        assertThat(timer.isRunning()).isFalse();
        assertThat(timer.left(0, START.plus(Duration.ofDays(3)))).isEqualTo(Duration.ofMinutes(11));
        assertThat(timer.spent(START.plus(Duration.ofDays(3)))).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void end_is_expected_after_what_the_present_and_later_items_have_left() {
        var timer = timer(1, START, slot(15, 9), slot(20, 5), slot(10, 0));
        var now = START.plus(Duration.ofMinutes(5));

        assertThat(timer.expectedEnd(now)).isEqualTo(now.plus(Duration.ofMinutes(10 + 10)));
        assertThat(timer.given()).isEqualTo(Duration.ofMinutes(45));
        assertThat(timer.spent(now)).isEqualTo(Duration.ofMinutes(19));
    }

    @Test
    void overtime_of_the_present_item_moves_the_end_and_is_not_taken_from_later_ones() {
        var timer = timer(0, START, slot(15, 0), slot(20, 0));
        var now = START.plus(Duration.ofMinutes(25));

        assertThat(timer.expectedEnd(now)).isEqualTo(now.plus(Duration.ofMinutes(20)));
    }

    @Test
    void clock_of_another_node_that_lags_behind_takes_no_time_back() {
        var timer = timer(0, START, slot(15, 2));

        assertThat(timer.spent(0, START.minusSeconds(3))).isEqualTo(Duration.ofMinutes(2));
    }

    private static MeetingTimer timer(int current, @Nullable Instant since, Slot... slots) {
        return new MeetingTimer(List.of(slots), current, since);
    }

    private static Slot slot(int given, int spent) {
        return new Slot(Duration.ofMinutes(given), Duration.ofMinutes(spent));
    }
}

package dev.aftercall.postmortem.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.postmortem.meeting.ProposedDate.Fit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDatesTest {

    private static final Duration LENGTH = Duration.ofMinutes(70);

    @Test
    void first_working_hours_within_the_window_are_proposed() {
        // resolved on a Monday at 14:30: the window is Wednesday 14:30 to Thursday 14:30
        var dates = propose("2026-09-14T14:30:00Z", "2026-09-14T15:00:00Z", ZoneOffset.UTC);

        assertThat(dates)
                .containsExactly(
                        new ProposedDate(Instant.parse("2026-09-16T15:00:00Z"), Fit.WITHIN),
                        new ProposedDate(Instant.parse("2026-09-17T09:00:00Z"), Fit.WITHIN),
                        new ProposedDate(Instant.parse("2026-09-17T11:00:00Z"), Fit.WITHIN));
    }

    @Test
    void window_on_a_weekend_leads_to_the_last_hours_before_it() {
        // resolved on a Thursday morning: the window is Saturday and Sunday
        var dates = propose("2026-09-17T03:16:00Z", "2026-09-17T04:00:00Z", ZoneOffset.UTC);

        assertThat(dates)
                .containsExactly(
                        new ProposedDate(Instant.parse("2026-09-18T15:00:00Z"), Fit.BEFORE),
                        new ProposedDate(Instant.parse("2026-09-18T13:00:00Z"), Fit.BEFORE),
                        new ProposedDate(Instant.parse("2026-09-21T09:00:00Z"), Fit.AFTER));
    }

    @Test
    void weekend_within_the_window_is_skipped() {
        // resolved on a Friday at 10:00: Sunday 10:00 to Monday 10:00
        assertThat(propose("2026-09-18T10:00:00Z", "2026-09-18T11:00:00Z", ZoneOffset.UTC))
                .containsExactly(new ProposedDate(Instant.parse("2026-09-21T09:00:00Z"), Fit.WITHIN));
    }

    @Test
    void past_window_leads_to_the_next_working_hours() {
        var dates = propose("2026-09-01T10:00:00Z", "2026-09-18T16:10:00Z", ZoneOffset.UTC);

        assertThat(dates.getFirst()).isEqualTo(new ProposedDate(Instant.parse("2026-09-21T09:00:00Z"), Fit.AFTER));
        assertThat(dates).hasSize(3).allMatch(date -> date.fit() == Fit.AFTER);
    }

    @Test
    void hours_that_are_gone_are_not_proposed() {
        assertThat(propose("2026-09-14T08:00:00Z", "2026-09-16T12:45:00Z", ZoneOffset.UTC)
                        .getFirst())
                .isEqualTo(new ProposedDate(Instant.parse("2026-09-16T14:00:00Z"), Fit.WITHIN));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-09-16T07:00:00Z", // 9:00 summer time
        "America/New_York, 2026-09-16T13:00:00Z",
        "Asia/Kolkata, 2026-09-16T03:30:00Z",
        "Pacific/Auckland, 2026-09-16T21:00:00Z" // Thursday morning there
    })
    void working_hours_are_those_of_the_zone(String zone, String expected) {
        // window from Wednesday 01:00 to Thursday 01:00 UTC
        assertThat(propose("2026-09-14T01:00:00Z", "2026-09-14T02:00:00Z", ZoneId.of(zone)))
                .extracting(ProposedDate::startsAt)
                .contains(Instant.parse(expected));
    }

    @Test
    void change_to_winter_time_keeps_nine_o_clock() {
        // resolved on Friday; on Sunday, 25 October 2026, clocks go back
        assertThat(propose("2026-10-23T09:00:00Z", "2026-10-23T10:00:00Z", ZoneId.of("Europe/Berlin")))
                .extracting(ProposedDate::startsAt)
                .containsExactly(Instant.parse("2026-10-26T08:00:00Z"));
    }

    @Test
    void meeting_ends_within_the_working_day() {
        var dates = MeetingDates.propose(
                Instant.parse("2026-09-14T14:30:00Z"),
                Instant.parse("2026-09-14T15:00:00Z"),
                ZoneOffset.UTC,
                Duration.ofHours(3));

        assertThat(dates.getFirst().startsAt()).isEqualTo(Instant.parse("2026-09-17T09:00:00Z"));
    }

    @Test
    void meeting_longer_than_a_working_day_begins_in_the_morning() {
        assertThat(MeetingDates.propose(
                        Instant.parse("2026-09-14T08:00:00Z"),
                        Instant.parse("2026-09-14T09:00:00Z"),
                        ZoneOffset.UTC,
                        Duration.ofHours(9)))
                .extracting(ProposedDate::startsAt)
                .containsExactly(Instant.parse("2026-09-16T09:00:00Z"));
    }

    @Test
    void incident_that_is_open_again_counts_from_now() {
        assertThat(MeetingDates.propose(null, Instant.parse("2026-09-14T08:00:00Z"), ZoneOffset.UTC, LENGTH)
                        .getFirst())
                .isEqualTo(new ProposedDate(Instant.parse("2026-09-16T09:00:00Z"), Fit.WITHIN));
    }

    private static List<ProposedDate> propose(String resolved, String now, ZoneId zone) {
        return MeetingDates.propose(Instant.parse(resolved), Instant.parse(now), zone, LENGTH);
    }
}

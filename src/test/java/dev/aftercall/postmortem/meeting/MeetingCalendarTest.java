package dev.aftercall.postmortem.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

    private static final Instant NOW = Instant.parse("2026-09-17T03:16:00Z");
    private static final MeetingId ID = new MeetingId(new UUID(1, 2));
    private static final String ADDRESS = "https://aftercall.example.com/postmortems/x/meeting";

    @Test
    void file_says_when_where_and_about_what_in_utc() {
        var event = read(file(MeetingState.PLANNED, 0, "Room 4"));

        assertThat(event.getUid().getValue()).isEqualTo("meeting-" + ID + "@aftercall");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-09-18T15:00:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2026-09-18T16:10:00Z");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getLocation().getValue()).isEqualTo("Room 4");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDescription().getValue())
                .startsWith("1. Timeline review (15 min)\n2. Root cause (20 min)")
                .endsWith(ADDRESS);
        assertThat(file(MeetingState.PLANNED, 0, "Room 4"))
                .contains("DTSTART:20260918T150000Z", "METHOD:PUBLISH", "VERSION:2.0");
    }

    @Test
    void changed_meeting_keeps_its_uid_with_a_higher_sequence() {
        var event = read(file(MeetingState.PLANNED, 3, ""));

        assertThat(event.getUid().getValue()).isEqualTo("meeting-" + ID + "@aftercall");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getLocation()).isNull();
    }

    @Test
    void cancelled_meeting_is_taken_out_of_the_calendar() {
        var file = file(MeetingState.CANCELLED, 1, "Room 4");

        assertThat(file).contains("METHOD:CANCEL");
        assertThat(read(file).getStatus().isCancelled()).isTrue();
    }

    @Test
    void hostile_text_stays_within_its_property() {
        var hostile = "Room; 4, \\n\nEND:VEVENT\r\nATTENDEE:mailto:evil@example.com \ud83d\ude80 " + "x".repeat(300);

        var file = file(MeetingState.PLANNED, 0, hostile);

        assertThat(Biweekly.parse(file).first().getEvents()).hasSize(1);
        assertThat(read(file).getAttendees()).isEmpty();
        assertThat(read(file).getLocation().getValue())
                .isEqualTo(hostile.replace("\r\n", "\n").replaceAll("\\s+", " "));
        assertThat(file.lines()).allMatch(line -> line.length() <= 75);
    }

    private static String file(MeetingState state, int revision, String place) {
        var person = new UserId(new UUID(3, 4));
        var plan = new PlanMeeting(Instant.parse("2026-09-18T15:00:00Z"), place, Set.of(person), Agenda.STANDARD);
        var meeting = new Meeting(
                ID,
                new PostmortemId(new UUID(5, 6)),
                state,
                plan.startsAt(),
                plan.place(),
                revision,
                person,
                plan.agenda(),
                plan.invited(),
                Set.of(),
                new MeetingTimer(List.of(), 0, null),
                null,
                null,
                "",
                "",
                0,
                List.of());
        return MeetingCalendar.write(meeting, "Postmortem meeting INC-2026-0042: Slow, slow; answers", ADDRESS, NOW);
    }

    private static VEvent read(String file) {
        return Biweekly.parse(file).first().getEvents().getFirst();
    }
}

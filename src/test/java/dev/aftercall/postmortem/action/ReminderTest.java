package dev.aftercall.postmortem.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final LocalDate DUE = PostmortemFixtures.due(10);
    private static final IncidentId INCIDENT = IncidentId.next();

    @Test
    void stages_follow_the_due_date_and_overdue_ones_come_once_a_week() {
        assertThat(stages(Severity.SEV2, -5, -4)).containsExactly("", "");
        assertThat(stages(Severity.SEV2, -3, -2, -1, 0)).containsExactly("SOON", "SOON", "SOON", "TODAY");
        assertThat(stages(Severity.SEV2, 1, 7, 8, 14, 15))
                .containsExactly("LATE-1", "LATE-1", "LATE-2", "LATE-2", "LATE-3");
    }

    @Test
    void managers_are_to_know_of_sev_1_at_once_and_of_others_from_the_second_week() {
        assertThat(isEscalated(Severity.SEV1, 1)).isTrue();
        assertThat(isEscalated(Severity.SEV2, 7)).isFalse();
        assertThat(isEscalated(Severity.SEV2, 8)).isTrue();
    }

    @Test
    void proposals_and_closed_items_need_none() {
        var item = action(Severity.SEV1);
        assertThat(Reminder.on(DUE, item.toRecord(), INCIDENT)).isEmpty();

        item.accept(TestClock.START);
        assertThat(Reminder.on(DUE, item.toRecord(), INCIDENT)).isPresent();

        item.finish("Run 1", TestClock.START);
        assertThat(Reminder.on(DUE, item.toRecord(), INCIDENT)).isEmpty();
    }

    private static List<String> stages(Severity severity, long... daysAfterDue) {
        return LongStream.of(daysAfterDue)
                .mapToObj(days -> Reminder.on(
                                DUE.plusDays(days), accepted(severity).toRecord(), INCIDENT)
                        .map(Reminder::stage)
                        .orElse(""))
                .toList();
    }

    private static boolean isEscalated(Severity severity, long days) {
        var reminder = Reminder.on(DUE.plusDays(days), accepted(severity).toRecord(), INCIDENT)
                .orElseThrow();
        return ((ActionOverdue) reminder.event()).escalated();
    }

    private static Action accepted(Severity severity) {
        var action = action(severity);
        action.accept(TestClock.START);
        return action;
    }

    private static Action action(Severity severity) {
        var postmortem = new PostmortemRef(
                PostmortemId.next(),
                INCIDENT,
                new IncidentKey("INC-2026-0042"),
                severity,
                LocalDate.of(2026, 9, 17),
                PostmortemState.DRAFT);
        return new Action(
                postmortem,
                0,
                PostmortemFixtures.draft("Test", TestPerson.RAFAEL.id(), DUE),
                TestPerson.SOFIA.id(),
                TestClock.START);
    }
}

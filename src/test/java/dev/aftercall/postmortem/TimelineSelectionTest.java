package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.Milestone;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.Precision;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineSelectionTest {

    @Test
    void silences_between_chosen_entries_are_found_whatever_was_left_out() {
        var selection = new TimelineSelection(
                List.of(entry(0, true, null), entry(10, false, null), entry(16, true, null), entry(31, true, null)));

        assertThat(selection.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.length()).isEqualTo(Duration.ofMinutes(16)));
    }

    @Test
    void exactly_a_quarter_of_an_hour_is_no_silence() {
        assertThat(new TimelineSelection(List.of(entry(0, true, null), entry(15, true, null))).gaps())
                .isEmpty();
    }

    @Test
    void milestones_count_only_when_chosen() {
        var selection = new TimelineSelection(
                List.of(entry(0, true, Milestone.FIRST_ANOMALY), entry(1, false, Milestone.ALERT)));

        assertThat(selection.missingMilestones())
                .contains(Milestone.ALERT, Milestone.RESOLVED)
                .doesNotContain(Milestone.FIRST_ANOMALY);
    }

    private static SelectableEntry entry(int minute, boolean included, @Nullable Milestone milestone) {
        var at = TestClock.START.plus(Duration.ofMinutes(minute));
        var note = new Note(
                EntryId.next(),
                IncidentId.next(),
                0,
                at,
                at,
                TestPerson.TOBIAS.id(),
                "Note",
                Precision.EXACT,
                null,
                milestone,
                null,
                null,
                false,
                null,
                null);
        return new SelectableEntry(note, included);
    }
}

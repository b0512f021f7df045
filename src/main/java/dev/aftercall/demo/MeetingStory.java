package dev.aftercall.demo;

import dev.aftercall.postmortem.action.ActionKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The meeting about a postmortem, as its file tells it.
 *
 * @param by login of whoever facilitates
 * @param after how long after the postmortem was opened it was held; null if it lies ahead
 * @param ahead in how many days it takes place; null if it was held
 * @param invited logins
 * @param present logins of those who came beside the facilitator
 * @param minutes how long each item of the usual agenda took
 */
record MeetingStory(
        String by,
        @Nullable Span after,
        @Nullable Integer ahead,
        String place,
        List<String> invited,
        List<String> present,
        List<Integer> minutes,
        List<Spoken> points,
        @Nullable String notes) {

    MeetingStory {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(place, "place");
        invited = StoryReader.orEmpty(invited);
        present = StoryReader.orEmpty(present);
        minutes = StoryReader.orEmpty(minutes);
        points = StoryReader.orEmpty(points);
    }

    /**
     * A point that was talked about; parked if it has neither an action nor a reason for none.
     *
     * @param due days from today
     */
    record Spoken(
            String point,
            String by,
            @Nullable String action,
            @Nullable String owner,
            @Nullable Integer due,
            @Nullable ActionKind kind,
            @Nullable String because) {}
}

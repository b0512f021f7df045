package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.ui.EditorModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of a meeting shows, read at one moment.
 *
 * @param meeting null while none was ever planned
 * @param held the meetings that ended with minutes, oldest first
 * @param actions the postmortem's action items
 * @param leads whether the viewer may run meetings
 * @param item the agenda item that the viewer looks at; null for the one that the meeting is at
 */
record MeetingPage(
        EditorModel model,
        @Nullable Meeting meeting,
        List<Meeting> held,
        Map<ActionId, ActionItem> actions,
        boolean leads,
        @Nullable Integer item,
        Instant now) {

    Meeting required() {
        if (meeting == null) {
            throw new IllegalStateException("There is no meeting to show");
        }
        return meeting;
    }

    /** Whether the viewer facilitates the meeting. */
    boolean drives() {
        return leads && meeting != null && meeting.facilitator().equals(model.viewer());
    }

    /** Whether a meeting can be planned now. */
    boolean canPlan() {
        return leads && model.isWritable();
    }

    /** The agenda item that is shown, from 0. */
    int shownItem() {
        var current = required().timer().current();
        return item == null || item >= required().agenda().topics().size() ? current : item;
    }

    /** Whether the viewer looks at something else than the meeting. */
    boolean looksAround() {
        return shownItem() != required().timer().current();
    }

    String name(UserId user) {
        return model.name(user);
    }

    MeetingPage at(@Nullable Integer otherItem) {
        return new MeetingPage(model, meeting, held, actions, leads, otherItem, now);
    }
}

package dev.aftercall.postmortem.action;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.TextLimit;
import dev.aftercall.postmortem.WebAddress;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action item as someone writes it. */
public record ActionDraft(
        String title,
        String details,
        @Nullable UserId owner,
        @Nullable LocalDate due,
        Horizon horizon,
        ActionKind kind,
        Priority priority,
        @Nullable String trackerUrl) {

    private static final TextLimit TITLE = new TextLimit("Title", 200);
    private static final TextLimit DETAILS = new TextLimit("Details", 10_000);

    public ActionDraft {
        title = TITLE.require(title);
        details = DETAILS.check(details);
        trackerUrl = WebAddress.check(trackerUrl);
    }

    /** A first idea: the title, everything else as it usually is. */
    public static ActionDraft titled(String title) {
        return new ActionDraft(title, "", null, null, Horizon.SHORT, ActionKind.PREVENTION, Priority.MEDIUM, null);
    }

    /** The same for somebody else to do. */
    public ActionDraft withOwner(@Nullable UserId other) {
        return new ActionDraft(title, details, other, due, horizon, kind, priority, trackerUrl);
    }

    /** The same for another day. */
    public ActionDraft withDue(@Nullable LocalDate other) {
        return new ActionDraft(title, details, owner, other, horizon, kind, priority, trackerUrl);
    }
}

package dev.aftercall.demo;

import dev.aftercall.demo.MeetingStory.Spoken;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import dev.aftercall.postmortem.meeting.Agenda;
import dev.aftercall.postmortem.meeting.DiscussionService;
import dev.aftercall.postmortem.meeting.FacilitationService;
import dev.aftercall.postmortem.meeting.MeetingId;
import dev.aftercall.postmortem.meeting.MeetingService;
import dev.aftercall.postmortem.meeting.PlanMeeting;
import dev.aftercall.postmortem.meeting.PointId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the meetings that the portal itself ran. */
@Profile(DemoLoader.PROFILE)
@Component
class MeetingPlot {

    private static final Duration PLANNED_BEFORE = Duration.ofHours(5);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final Map<String, MeetingStory> stories = new StoryReader().meetings();
    private final MeetingService meetings;
    private final FacilitationService facilitation;
    private final DiscussionService discussion;
    private final ActionService actions;
    private final Cast cast;

    MeetingPlot(
            MeetingService meetings,
            FacilitationService facilitation,
            DiscussionService discussion,
            ActionService actions,
            Cast cast) {
        this.meetings = meetings;
        this.facilitation = facilitation;
        this.discussion = discussion;
        this.actions = actions;
        this.cast = cast;
    }

    /** Whether the postmortem has a meeting of its own. */
    boolean tellsOf(Document document) {
        return stories.containsKey(document.name());
    }

    void write(Document document) {
        var story = Objects.requireNonNull(stories.get(document.name()));
        if (story.after() == null) {
            plan(document, story);
        } else {
            hold(document, story, story.after().length());
        }
    }

    private void plan(Document document, MeetingStory story) {
        var day = LocalDate.ofInstant(document.now(), ZoneOffset.UTC)
                .plusDays(Objects.requireNonNullElse(story.ahead(), 1));
        document.by(
                story.by(),
                document.now().minus(PLANNED_BEFORE),
                () -> meetings.plan(
                        document.id(), plan(story, day.atTime(AFTERNOON).toInstant(ZoneOffset.UTC))));
    }

    private void hold(Document document, MeetingStory story, Duration after) {
        var meeting = new AtomicReference<MeetingId>();
        var start = document.opened(after);
        document.by(
                story.by(),
                after.minus(PLANNED_BEFORE),
                () -> meeting.set(meetings.plan(document.id(), plan(story, start))));
        document.by(story.by(), after, () -> begin(meeting.get(), story));
        var time = after;
        for (var item = 0; item < story.minutes().size(); item++) {
            var number = item;
            if (item == 1) {
                raise(document, story, meeting, time.plusMinutes(1));
            }
            time = time.plusMinutes(story.minutes().get(item));
            if (item < story.minutes().size() - 1) {
                document.by(story.by(), time, () -> facilitation.move(meeting.get(), number, number + 1));
            }
        }
        document.by(story.by(), time, () -> meetings.close(meeting.get()));
    }

    private void begin(MeetingId meeting, MeetingStory story) {
        meetings.start(meeting);
        story.present().forEach(login -> discussion.attend(meeting, cast.id(login), true));
        if (story.notes() != null) {
            discussion.saveNotes(meeting, 0, story.notes());
        }
    }

    private void raise(Document document, MeetingStory story, AtomicReference<MeetingId> meeting, Duration time) {
        for (var spoken : story.points()) {
            var point = new AtomicReference<PointId>();
            document.by(spoken.by(), time, () -> point.set(discussion.raise(meeting.get(), spoken.point())));
            document.by(story.by(), time.plusMinutes(2), () -> {
                if (spoken.action() != null) {
                    actions.accept(discussion.decideAction(point.get(), draft(spoken, document)));
                } else if (spoken.because() != null) {
                    discussion.decideNoAction(point.get(), spoken.because());
                } else {
                    discussion.park(point.get());
                }
            });
        }
    }

    private ActionDraft draft(Spoken spoken, Document document) {
        return new ActionDraft(
                Objects.requireNonNull(spoken.action()),
                "",
                cast.id(Objects.requireNonNull(spoken.owner())),
                LocalDate.ofInstant(document.now(), ZoneOffset.UTC).plusDays(Objects.requireNonNull(spoken.due())),
                Horizon.SHORT,
                Objects.requireNonNull(spoken.kind()),
                Priority.MEDIUM,
                null);
    }

    private PlanMeeting plan(MeetingStory story, Instant start) {
        return new PlanMeeting(
                start,
                story.place(),
                story.invited().stream().map(cast::id).collect(Collectors.toSet()),
                Agenda.STANDARD);
    }
}

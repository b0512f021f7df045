package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.Point;
import dev.aftercall.postmortem.meeting.PointOutcome;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The minutes of a meeting: who was there, what became of every point, what was parked, the notes. */
final class MinutesCard extends Card {

    MinutesCard(Meeting meeting, MeetingPage page) {
        super(
                "Minutes of " + MeetingWords.day(began(meeting)),
                MeetingWords.minutes(meeting.timer().spent(began(meeting))));
        addClassName("minutes");
        var body = new Div(facts(meeting, page));
        body.addClassName("minutes-body");
        var decided = meeting.points().stream()
                .filter(point -> point.outcome() != PointOutcome.PARKED)
                .toList();
        points(body, "Points", decided, page);
        points(body, "Parking lot", meeting.parked(), page);
        if (!meeting.notes().isBlank()) {
            body.add(new H4("Notes and decisions"), new MarkdownText(meeting.notes()));
        }
        body.add(new H4("Agenda"), new AgendaOutline(meeting));
        add(body);
    }

    private static Instant began(Meeting meeting) {
        return Objects.requireNonNullElse(meeting.startedAt(), meeting.startsAt());
    }

    private static Component facts(Meeting meeting, MeetingPage page) {
        var facts = new DescriptionList();
        facts.addClassName("meeting-facts");
        MeetingFacts.fact(
                facts,
                "Held",
                new Span(MeetingWords.day(began(meeting)) + ", " + Times.minute(began(meeting)) + " to "
                        + Times.minute(Objects.requireNonNullElse(meeting.endedAt(), began(meeting))) + " UTC"));
        MeetingFacts.fact(facts, "Facilitator", new Span(page.name(meeting.facilitator())));
        MeetingFacts.fact(facts, "Present", MeetingFacts.people(meeting.present(), page));
        var absent = absent(meeting);
        if (!absent.isEmpty()) {
            MeetingFacts.fact(facts, "Absent", MeetingFacts.people(absent, page));
        }
        return facts;
    }

    private static Set<UserId> absent(Meeting meeting) {
        var absent = new HashSet<>(meeting.invited());
        absent.removeAll(meeting.present());
        return absent;
    }

    private static void points(Div body, String title, List<Point> points, MeetingPage page) {
        if (points.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("points");
        for (var point : points) {
            var text = new Span(point.text());
            text.addClassName("what");
            var item = new ListItem(text);
            item.addClassName("pt");
            if (point.outcome() != PointOutcome.PARKED) {
                item.add(PointOutcomeLine.of(point, page));
            }
            list.add(item);
        }
        body.add(new H4(title), list);
    }
}

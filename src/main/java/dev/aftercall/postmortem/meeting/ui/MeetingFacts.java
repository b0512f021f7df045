package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.ui.Times;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.WebAddress;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.ui.Faces;
import java.util.Collection;
import java.util.Comparator;

/** When and where a meeting takes place and who is invited. */
final class MeetingFacts {

    private MeetingFacts() {}

    static DescriptionList of(Meeting meeting, MeetingPage page) {
        var facts = new DescriptionList();
        facts.addClassName("meeting-facts");
        var when = new Span(MeetingWords.moment(meeting.startsAt()));
        when.addClassName("medium");
        var times = new Div(when);
        times.addClassName("when");
        if (!ViewerZone.minute(meeting.startsAt()).equals(Times.minute(meeting.startsAt()))) {
            var local = new Span(ViewerZone.full(meeting.startsAt()));
            local.addClassNames("s", "muted");
            times.add(local);
        }
        fact(facts, "When", times);
        if (!meeting.place().isEmpty()) {
            fact(facts, "Where", place(meeting.place()));
        }
        fact(facts, "Planned by", new Span(page.name(meeting.facilitator())));
        fact(facts, "Invited", people(meeting.invited(), page));
        return facts;
    }

    static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    /** People by name. */
    static Component people(Collection<UserId> users, MeetingPage page) {
        var people = new Div();
        people.addClassName("people");
        users.stream()
                .flatMap(user -> page.model().person(user).stream())
                .sorted(Comparator.comparing(Person::name))
                .forEach(person -> people.add(Faces.named(person)));
        return people;
    }

    /** A link where the place is one, plain text otherwise. */
    static Component place(String place) {
        try {
            if (WebAddress.check(place) != null) {
                var link = new Anchor(place, place);
                link.setTarget(AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer");
                return link;
            }
        } catch (RuleViolationException _) {
            // a room, not a page
        }
        return new Span(place);
    }
}

package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.postmortem.PostmortemId;
import java.util.Map;
import java.util.OptionalInt;

/** Ways to the meeting of a postmortem. */
final class MeetingNavigation {

    static final String ROUTE = "postmortems/:id/meeting";

    private static final String ITEM = "item";

    private MeetingNavigation() {}

    static void toMeeting(PostmortemId postmortem) {
        UI.getCurrent().navigate(path(postmortem));
    }

    /** To an agenda item, whatever the others look at; counted from 0. */
    static void toItem(PostmortemId postmortem, int item) {
        UI.getCurrent().navigate(path(postmortem), QueryParameters.simple(Map.of(ITEM, String.valueOf(item + 1))));
    }

    static Anchor link(PostmortemId postmortem, String text) {
        return new Anchor(path(postmortem), text);
    }

    /** Such as {@code postmortems/0190…/meeting}. */
    static String path(PostmortemId postmortem) {
        return "postmortems/" + postmortem + "/meeting";
    }

    /** The agenda item that the address names, from 0; empty for the one that the meeting is at. */
    static OptionalInt item(Location location) {
        var number = location.getQueryParameters().getSingleParameter(ITEM).orElse("");
        return number.matches("[1-9]\\d?") ? OptionalInt.of(Integer.parseInt(number) - 1) : OptionalInt.empty();
    }
}

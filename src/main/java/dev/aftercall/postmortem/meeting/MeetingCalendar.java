package dev.aftercall.postmortem.meeting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Uid;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a meeting as a calendar file (RFC 5545): the same UID at each change, a higher SEQUENCE, all times in UTC. */
public final class MeetingCalendar {

    private static final String PRODUCT = "-//Aftercall//Postmortem meeting//EN";

    private MeetingCalendar() {}

    /**
     * Returns the file; one that takes the meeting out of the calendar if it was cancelled.
     *
     * @param title what calendars call it
     * @param address where the meeting takes place in the portal
     * @param now when the file is written
     */
    public static String write(Meeting meeting, String title, String address, Instant now) {
        var cancelled = meeting.state() == MeetingState.CANCELLED;
        var event = new VEvent();
        event.setUid(new Uid("meeting-" + meeting.id() + "@aftercall"));
        event.setSequence(meeting.revision());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(meeting.startsAt()), true);
        event.setDateEnd(Date.from(meeting.plannedEnd()), true);
        event.setSummary(title);
        event.setDescription(description(meeting.agenda(), address));
        event.setUrl(address);
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        if (!meeting.place().isEmpty()) {
            event.setLocation(meeting.place());
        }
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(cancelled ? Method.CANCEL : Method.PUBLISH);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static String description(Agenda agenda, String address) {
        return IntStream.range(0, agenda.topics().size())
                .mapToObj(i -> "%d. %s (%d min)"
                        .formatted(
                                i + 1,
                                agenda.topics().get(i).title(),
                                agenda.topics().get(i).minutes()))
                .collect(Collectors.joining("\n", "", "\n\n" + address));
    }
}

package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.meeting.MeetingCalendar;
import dev.aftercall.postmortem.meeting.MeetingId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The meeting as a file for calendars, as it stands when somebody downloads it. */
final class CalendarDownload implements DownloadHandler {

    private final transient MeetingKit kit;
    private final MeetingId id;
    private final String title;

    private CalendarDownload(MeetingKit kit, MeetingId id, String title) {
        this.kit = kit;
        this.id = id;
        this.title = title;
    }

    static Anchor link(MeetingKit kit, MeetingPage page, String label) {
        var postmortem = page.model().postmortem();
        var title = "Postmortem %s: %s".formatted(postmortem.incident().key().value(), postmortem.title());
        var link = new Anchor(new CalendarDownload(kit, page.required().id(), title), AttachmentType.DOWNLOAD, "");
        link.add(new Icon("download"), new Span(label));
        link.addClassNames("row", "calendar-file");
        return link;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var meeting = kit.queries().details(id);
        var address = event.getRequest() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .pathSegment(
                                MeetingNavigation.path(meeting.postmortem()).split("/", -1))
                        .toUriString()
                : MeetingNavigation.path(meeting.postmortem());
        event.setFileName("postmortem-meeting.ics");
        event.setContentType("text/calendar;charset=utf-8");
        var file = MeetingCalendar.write(meeting, title, address, kit.clock().instant());
        event.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
    }
}

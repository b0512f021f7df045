package dev.aftercall.notification;

import dev.aftercall.base.Page;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentAccess;
import dev.aftercall.incident.IncidentId;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The user's own notices, as far as they may see the incidents now. Nobody reads those of others. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class NoticeService {

    /** How many notices stand on a page. */
    public static final int PAGE = 50;

    private final NoticeRepository notices;
    private final IncidentAccess incidents;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeService(
            NoticeRepository notices,
            IncidentAccess incidents,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.incidents = incidents;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A page of the list, newest first.
     *
     * @param number of the page, from 0
     */
    @Transactional(readOnly = true)
    public Page<Notice> page(boolean unreadOnly, int number) {
        var hidden = hidden();
        var rows = notices.list(user.id(), hidden, !unreadOnly, PageRequest.of(number, PAGE)).stream()
                .map(NoticeRow::toRecord)
                .toList();
        return Page.of(rows, number, PAGE, notices.count(user.id(), hidden, !unreadOnly));
    }

    @Transactional(readOnly = true)
    public long unread() {
        return notices.count(user.id(), hidden(), false);
    }

    public void markRead(NoticeId id) {
        own(id).read(clock.instant());
        touch();
    }

    public void markUnread(NoticeId id) {
        own(id).unread();
        touch();
    }

    public void markAllRead() {
        notices.readAll(user.id(), hidden(), clock.instant());
        touch();
    }

    private NoticeRow own(NoticeId id) {
        return notices.findByIdAndUser(id, user.id())
                .filter(notice -> incidents.canSee(notice.incident()))
                .orElseThrow(NoticeNotFoundException::new);
    }

    private Set<UUID> hidden() {
        return incidents.hiddenFor(user).stream().map(IncidentId::value).collect(Collectors.toSet());
    }

    private void touch() {
        events.publishEvent(new TopicTouched(NoticeTopics.of(user.id())));
    }
}

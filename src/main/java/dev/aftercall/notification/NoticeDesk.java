package dev.aftercall.notification;

import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.SignedInUser;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.NoticeWanted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notices in the transaction of their cause: neither is kept without the other. Old ones make room. */
@Component
class NoticeDesk {

    static final Duration KEPT = Duration.ofDays(90);
    static final int MOST = 500;

    private final NoticeRepository notices;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDesk(NoticeRepository notices, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoticeWanted wanted) {
        var actor = user.find().map(SignedInUser::id).orElse(null);
        var now = clock.instant();
        for (var recipient : wanted.to()) {
            if (!recipient.equals(actor) && !recipient.equals(UserId.PORTAL)) {
                makeRoom(recipient, now);
                notices.save(new NoticeRow(recipient, actor, wanted, now));
                events.publishEvent(new TopicTouched(NoticeTopics.of(recipient)));
            }
        }
    }

    private void makeRoom(UserId recipient, Instant now) {
        var oldest = now.minus(KEPT);
        var last =
                notices.times(recipient, PageRequest.of(MOST - 2, 1)).stream().findFirst();
        notices.deleteOlder(recipient, last.filter(oldest::isBefore).orElse(oldest));
    }
}

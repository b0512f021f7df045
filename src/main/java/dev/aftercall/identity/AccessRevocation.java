package dev.aftercall.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends every session of a user and forgets every device that stays signed in. */
@Component
class AccessRevocation {

    private final RememberedSignInRepository remembered;
    private final ApplicationEventPublisher events;

    AccessRevocation(RememberedSignInRepository remembered, ApplicationEventPublisher events) {
        this.remembered = remembered;
        this.events = events;
    }

    void revoke(UserAccount account) {
        account.endSessions();
        remembered.deleteByUser(account.id());
        events.publishEvent(new AccessRevoked(account.id()));
    }
}

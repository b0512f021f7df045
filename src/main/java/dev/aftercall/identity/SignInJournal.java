package dev.aftercall.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aftercall.base.AuditedEvent;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log who signed in and out, and whose sign-in was refused. */
@Component
@Transactional
class SignInJournal {

    private static final Logger log = LoggerFactory.getLogger(SignInJournal.class);
    private static final int MAX_REMEMBERED = 10_000;

    private final UserAccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** One entry per throttled account or address and window, however often it is tried. */
    private final Cache<String, Boolean> throttled = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(SignInThrottle.WINDOW)
            .build();

    SignInJournal(UserAccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInUser user) {
            accounts.recordSignIn(user.id(), clock.instant());
            var how = event.getAuthentication() instanceof RememberMeAuthenticationToken
                    ? "kept signed in"
                    : "with password";
            events.publishEvent(AuditedEvent.of("sign-in.succeeded", user.getUsername(), null, how));
        }
    }

    void failed(String login) {
        events.publishEvent(AuditedEvent.of("sign-in.failed", subject(login), null, null));
    }

    void throttled(String login, String address) {
        var subject = subject(login);
        if (throttled.asMap().putIfAbsent(subject + ' ' + address, true) == null) {
            log.warn("Sign-in as {} from {} is throttled", subject, address);
            events.publishEvent(AuditedEvent.of("sign-in.throttled", subject, null, null));
        }
    }

    void signedOut(SignedInUser user) {
        events.publishEvent(AuditedEvent.of("sign-out", user.getUsername(), null, null));
    }

    /** People type passwords into the wrong field; what is no account's login is not written down. */
    private String subject(String login) {
        return accounts.existsByLogin(login) ? login : "unknown login";
    }
}

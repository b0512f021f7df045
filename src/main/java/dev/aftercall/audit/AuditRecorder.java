package dev.aftercall.audit;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.SignedInUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes each command into the log, in the command's own transaction: neither is kept without the other. */
@Component
class AuditRecorder {

    private static final String PORTAL = "System";
    private static final String VISITOR = "Not signed in";

    private final AuditEntryRepository entries;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditRecorder(AuditEntryRepository entries, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditedEvent event) {
        var actor = currentUser.find();
        var address = remoteAddress();
        entries.save(new AuditEntry(
                clock.instant(),
                actor.map(SignedInUser::id).orElse(null),
                actor.map(SignedInUser::displayName).orElse(address == null ? PORTAL : VISITOR),
                event.action(),
                event.subject(),
                event.before(),
                event.after(),
                address,
                event.confidential()));
    }

    private static @Nullable String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}

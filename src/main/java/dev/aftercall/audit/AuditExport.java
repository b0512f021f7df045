package dev.aftercall.audit;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that someone takes the log away. */
@Service
@Transactional
@PreAuthorize(Roles.IS_MANAGER)
class AuditExport {

    private final ApplicationEventPublisher events;

    AuditExport(ApplicationEventPublisher events) {
        this.events = events;
    }

    void note(AuditFilter filter) {
        events.publishEvent(AuditedEvent.of("audit.exported", "audit log", null, filter.toString()));
    }
}

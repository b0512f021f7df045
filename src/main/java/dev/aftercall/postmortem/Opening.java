package dev.aftercall.postmortem;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentStatus;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Opens the one postmortem of an incident. */
@Component
class Opening {

    private final PostmortemRepository postmortems;
    private final IncidentQueries incidents;
    private final Prefill prefill;
    private final PostmortemAccess access;
    private final Rights rights;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opening(
            PostmortemRepository postmortems,
            IncidentQueries incidents,
            Prefill prefill,
            PostmortemAccess access,
            Rights rights,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.postmortems = postmortems;
        this.incidents = incidents;
        this.prefill = prefill;
        this.access = access;
        this.rights = rights;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    PostmortemId open(IncidentKey key) {
        var incident = incidents.details(key);
        requireMayOpen(incident);
        return postmortems.findByIncident(incident.id()).map(Postmortem::id).orElseGet(() -> create(incident));
    }

    private PostmortemId create(IncidentDetails incident) {
        if (incident.status() != IncidentStatus.RESOLVED) {
            throw new RuleViolationException("A postmortem is opened once the incident is resolved; %s is \"%s\""
                    .formatted(incident.key(), incident.status().label()));
        }
        var facts = Facts.of(incident);
        var postmortem = save(new Postmortem(
                incident.id(),
                incident.key(),
                incident.severity(),
                facts.startedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                incident.title(),
                user.id(),
                clock.instant()));
        prefill.fill(postmortem, incident);
        access.note(postmortem.ref(), "postmortem.open", null, incident.title());
        access.touchList();
        events.publishEvent(new PostmortemOpened(postmortem.id(), incident.id()));
        return postmortem.id();
    }

    private Postmortem save(Postmortem postmortem) {
        try {
            return postmortems.saveAndFlush(postmortem);
        } catch (DataIntegrityViolationException _) {
            throw new ConflictException("Someone else has just opened the postmortem of %s. Load the page again"
                    .formatted(postmortem.key()));
        }
    }

    private void requireMayOpen(IncidentDetails incident) {
        if (!rights.leads() && !incident.commander().filter(user.id()::equals).isPresent()) {
            throw new AccessDeniedException("Not allowed to open a postmortem");
        }
    }
}

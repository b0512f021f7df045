package dev.aftercall.postmortem;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentQueries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the room of a postmortem's incident knows, as far as the current user may see it. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class RoomQueries {

    private final PostmortemAccess access;
    private final IncidentQueries incidents;
    private final RoomReader reader;

    RoomQueries(PostmortemAccess access, IncidentQueries incidents, RoomReader reader) {
        this.access = access;
        this.incidents = incidents;
        this.reader = reader;
    }

    /**
     * What the room knows now, which may be more than when the postmortem was opened.
     *
     * @throws PostmortemNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public RoomFacts facts(PostmortemId id) {
        return reader.read(incidents.details(access.forReading(id).key()));
    }
}

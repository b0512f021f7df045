package dev.aftercall.postmortem;

import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names those who took part in the incident; they may write in its postmortem. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ParticipantService {

    private final Involving involving;

    ParticipantService(Involving involving) {
        this.involving = involving;
    }

    public void add(PostmortemId id, UserId participant) {
        involving.add(id, Part.PARTICIPANT, participant);
    }

    public void remove(PostmortemId id, UserId participant) {
        involving.remove(id, Part.PARTICIPANT, participant);
    }
}

package dev.aftercall.playbook;

import dev.aftercall.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the playbook for those who respond to incidents. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class PlaybookQueries {

    private final Playbooks playbooks;

    PlaybookQueries(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    /** The version that holds for new incidents; from memory. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Playbook current() {
        return playbooks.current();
    }

    /**
     * A version by its number, such as the one an incident started with; from memory once it was read.
     *
     * @throws PlaybookVersionNotFoundException if there is none
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Playbook version(int number) {
        return playbooks.version(number);
    }
}

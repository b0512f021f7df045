package dev.aftercall.incident.checklist;

import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentKey;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads checklists. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ChecklistQueries {

    private final Sheets sheets;

    ChecklistQueries(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The checklists of one incident, the latest first, in one statement; none if it is missing or hidden. */
    @Transactional(readOnly = true)
    public List<ChecklistRun> of(IncidentKey key) {
        return sheets.visible(key).toRuns();
    }
}

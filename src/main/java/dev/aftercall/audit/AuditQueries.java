package dev.aftercall.audit;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.Roles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the log: managers see all but what is confidential, administrators everything. */
@Service
@Transactional
@PreAuthorize(Roles.IS_MANAGER)
public class AuditQueries {

    private final AuditSearch search;
    private final AuditEntryRepository entries;
    private final CurrentUser currentUser;

    AuditQueries(AuditSearch search, AuditEntryRepository entries, CurrentUser currentUser) {
        this.search = search;
        this.entries = entries;
        this.currentUser = currentUser;
    }

    /**
     * A page of entries, newest first.
     *
     * @param before the last entry of the page before, or null for the first page
     */
    @Transactional(readOnly = true)
    public List<AuditRecord> page(AuditFilter filter, @Nullable Long before, int limit) {
        return search.find(filter, currentUser.has(Role.ADMIN), before, limit);
    }

    /** Every action that was ever done, as far as this user may know. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return currentUser.has(Role.ADMIN) ? entries.findActions() : entries.findOpenActions();
    }
}

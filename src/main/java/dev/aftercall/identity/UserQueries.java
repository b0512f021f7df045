package dev.aftercall.identity;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts with everything that administrators decide about. */
@Service
@Transactional
@PreAuthorize(Roles.IS_ADMIN)
public class UserQueries {

    private final UserAccountRepository accounts;

    UserQueries(UserAccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Everyone, also those whose account is disabled, by name. */
    @Transactional(readOnly = true)
    public List<UserSummary> all() {
        return accounts.findAllWithRoles().stream().map(UserAccount::toSummary).toList();
    }
}

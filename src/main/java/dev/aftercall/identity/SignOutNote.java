package dev.aftercall.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.transaction.TransactionException;

/** Notes a sign-out, but never stands in its way. */
final class SignOutNote implements LogoutHandler {

    private static final Logger log = LoggerFactory.getLogger(SignOutNote.class);

    private final SignInJournal journal;

    SignOutNote(SignInJournal journal) {
        this.journal = journal;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            try {
                journal.signedOut(user);
            } catch (DataAccessException | TransactionException e) {
                log.error("The sign-out of {} could not be noted", user.getUsername(), e);
            }
        }
    }
}

package dev.aftercall.identity;

import dev.aftercall.base.AuditedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account. Commands return the principal with which the session goes on. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SIGNED_IN)
public class AccountService {

    private final UserAccountRepository accounts;
    private final PasswordEncoder passwords;
    private final AccessRevocation access;
    private final SignInThrottle throttle;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    AccountService(
            UserAccountRepository accounts,
            PasswordEncoder passwords,
            AccessRevocation access,
            SignInThrottle throttle,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.access = access;
        this.throttle = throttle;
        this.currentUser = currentUser;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Profile profile() {
        return load().toProfile();
    }

    public SignedInUser editProfile(Profile profile) {
        var account = load();
        var before = account.describe();
        account.rename(new PersonName(profile.name()));
        account.showTimesIn(profile.timeZone());
        events.publishEvent(AuditedEvent.of("account.edited", account.login(), before, account.describe()));
        return account.toPrincipal();
    }

    /**
     * Changes the password and ends all other sessions.
     *
     * @throws AccountRuleException if the current password is wrong, the same as the new one, or was tried too often
     */
    public SignedInUser changePassword(String current, NewPassword replacement) {
        var account = load();
        requireCurrent(account, current);
        if (current.equals(replacement.value())) {
            throw AccountRuleException.samePassword();
        }
        account.choosePassword(String.valueOf(passwords.encode(replacement.value())));
        access.revoke(account);
        events.publishEvent(AuditedEvent.of("account.password-changed", account.login(), null, null));
        return account.toPrincipal();
    }

    /** Ends all sessions, the one that asks included. */
    public void signOutEverywhere() {
        var account = load();
        access.revoke(account);
        events.publishEvent(AuditedEvent.of("account.signed-out-everywhere", account.login(), null, null));
    }

    /** Whoever finds an unlocked screen must not be able to guess from there. */
    private void requireCurrent(UserAccount account, String current) {
        var key = "password of " + account.login();
        if (!throttle.tryAttempt(key, key)) {
            throw AccountRuleException.tooManyAttempts();
        }
        if (!passwords.matches(current, account.passwordHash())) {
            throw AccountRuleException.wrongPassword();
        }
        throttle.succeeded(key, key);
    }

    private UserAccount load() {
        var id = currentUser.id();
        return accounts.findWithRoles(id).orElseThrow(() -> UserNotFoundException.forId(id));
    }
}
